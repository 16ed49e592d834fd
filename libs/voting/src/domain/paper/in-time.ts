import { addDays, dayOf, Refusal } from '@sifang/kernel';
import { BallotForm } from '../life/row.js';
import { requireState, VoteState, type OwnersVote } from '../life/vote.js';
import { requireOpen } from '../life/window.js';
import { DeliveredHow } from './paper.js';

const { NOTICED, CLOSED } = VoteState;

/**
 * Papers are printed once the notice has settled what stands on them, and until the vote closes. A number that names a
 * unit beside its marks is no secret ballot.
 * @throws Refusal PAPER_NEEDS_NAMED · VOTE_STATE_UNFIT · VOTE_CLOSED
 */
export function requirePrinting(vote: OwnersVote, form: BallotForm, now: Date): void {
  if (form === BallotForm.SECRET)
    throw new Refusal('PAPER_NEEDS_NAMED', 'A numbered paper of a unit is not secret; this vote is.');
  requireHandingOut(vote, now);
}

/** Delivering begins with the notice, so that papers are there when the vote opens. @throws Refusal VOTE_STATE_UNFIT · VOTE_CLOSED */
export function requireHandingOut(vote: OwnersVote, now: Date): void {
  requireState(vote, NOTICED);
  if (now >= vote.closesAt!) throw new Refusal('VOTE_CLOSED', 'The vote is closed; nothing is handed out.');
}

/**
 * 张贴公告 is a delivery where it hangs long enough before the vote closes (舟山 7 days, 滨州 5), the first day not counted.
 * @throws Refusal POSTED_TOO_LATE
 */
export function requireHangingLongEnough(
  { profile, closesAt }: OwnersVote,
  how: DeliveredHow,
  now: Date,
): void {
  const days = profile.postedUpDays?.value;
  if (how !== DeliveredHow.POSTED_UP || days === undefined) return;
  const last = addDays(dayOf(now), days);
  if (dayOf(closesAt!) <= last)
    throw new Refusal('POSTED_TOO_LATE', `It has to hang for ${days} days, until the end of ${last}.`, 'how');
}

/** What comes back comes back while the vote is open. @throws Refusal VOTE_NOT_OPEN_YET · VOTE_CLOSED · VOTE_STATE_UNFIT */
export function requireTakingBack(vote: OwnersVote, now: Date): void {
  requireOpen(vote, now);
}

/** What came back in time is keyed and accounted for until the result is posted. @throws Refusal VOTE_STATE_UNFIT */
export function requireKeying(vote: OwnersVote): void {
  requireState(vote, NOTICED, CLOSED);
}
