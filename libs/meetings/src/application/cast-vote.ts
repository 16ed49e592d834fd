import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { whoVotes } from './attendance/who-votes.js';
import { castVote as cast, type Vote, type VoteChoice } from '../domain/motion.js';
import { requireFollowing } from '../domain/rights.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { insertVote, motionOf, votesOn } from '../persistence/motion.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

export interface CastVote {
  readonly meetingId: string;
  readonly motionId: string;
  readonly seatId: string;
  readonly choice: VoteChoice;
}

/**
 * One seat, one vote, by name. The same vote again returns the first one.
 * @throws Refusal as `castVote` in the domain, and MEETING_NOT_FOUND · MOTION_NOT_FOUND
 */
export async function castVote(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, motionId, seatId, choice }: CastVote,
): Promise<Vote> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const motion = await motionOf(tx, meetingId, motionId);
  const seat = seats.find(({ id }) => id === seatId);
  const votes = await votesOn(tx, motionId);
  const voter = await whoVotes(tx, seat, motion.itemId, actor);
  const vote = cast({ meeting, motion, seat, votes }, voter, choice, now);
  if (votes.includes(vote)) return vote;
  await insertVote(tx, vote);
  await record(tx, meetingId, { type: 'VOTE_CAST', motionId, seatId, choice }, actor, now);
  return vote;
}
