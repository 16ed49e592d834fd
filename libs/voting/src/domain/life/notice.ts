import { addDays, dayOf, Refusal } from '@sifang/kernel';
import { requireState, VoteState, type OwnersVote } from './vote.js';
import { daysOf, requireNotTooLong, type Window } from './window.js';

/**
 * 公告. The first day is not counted (Civil Code Art 201): posted on 1 June, fifteen days, open from 16 June (case 52). A window
 * has a least and a most length in 杭州 (5–60 days; case 50).
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
  if (windowDays && daysOf({ opensAt, closesAt }) < windowDays.value.least)
    throw new Refusal('WINDOW_TOO_SHORT', `It lasts ${windowDays.value.least} days at least.`, 'closesAt');
  requireNotTooLong({ opensAt, closesAt }, windowDays, 'closesAt');
  return { ...vote, state: VoteState.NOTICED, noticedOn, opensAt, closesAt };
}
