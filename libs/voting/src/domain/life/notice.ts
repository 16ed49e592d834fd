import { addDays, dayOf, Refusal } from '@sifang/kernel';
import { requireState, VoteState, type OwnersVote } from './vote.js';

export interface Window {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

const DAY_MS = 86_400_000;

/**
 * 公告. The first day is not counted (Civil Code Art 201): posted on 1 June, fifteen days, open from 16 June (case 52). A window
 * is as long as its hours, so that five days are five times 24 of them (杭州 5–60; case 50). [D]
 * @throws Refusal VOTE_STATE_UNFIT · NOTHING_TO_VOTE · OBJECTIONS_OPEN · WINDOW_BACKWARDS · NOTICE_TOO_SHORT · WINDOW_TOO_SHORT ·
 *   WINDOW_TOO_LONG
 */
export function giveNotice(
  vote: OwnersVote,
  { opensAt, closesAt }: Window,
  objectionsOpen: number,
  now: Date,
): OwnersVote {
  requireState(vote, VoteState.ROLL_POSTED);
  if (vote.items.length === 0) throw new Refusal('NOTHING_TO_VOTE', 'There is no item to vote on.', 'items');
  // 北京 Art 32: objections to the roll are answered before the meeting.
  if (objectionsOpen > 0)
    throw new Refusal('OBJECTIONS_OPEN', `${objectionsOpen} objections to the roll are not answered.`);
  if (closesAt <= opensAt)
    throw new Refusal('WINDOW_BACKWARDS', 'It would close before it opens.', 'closesAt');
  const { noticeDays, windowDays } = vote.profile;
  const noticedOn = dayOf(now);
  const days = vote.temporary ? noticeDays.value.temporary : noticeDays.value.regular;
  const first = addDays(noticedOn, days);
  if (dayOf(opensAt) < first)
    throw new Refusal('NOTICE_TOO_SHORT', `${days} days after the notice is ${first}.`, 'opensAt');
  const length = closesAt.getTime() - opensAt.getTime();
  if (windowDays && length < windowDays.value.least * DAY_MS)
    throw new Refusal('WINDOW_TOO_SHORT', `It lasts ${windowDays.value.least} days at least.`, 'closesAt');
  if (windowDays && length > windowDays.value.most * DAY_MS)
    throw new Refusal('WINDOW_TOO_LONG', `It lasts ${windowDays.value.most} days at most.`, 'closesAt');
  return { ...vote, state: VoteState.NOTICED, noticedOn, opensAt, closesAt };
}
