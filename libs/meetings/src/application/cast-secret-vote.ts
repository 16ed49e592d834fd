import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { whoVotes } from './attendance/who-votes.js';
import { castSecretVote as cast } from '../domain/motion.js';
import { requireFollowing } from '../domain/rights.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { motionOf } from '../persistence/motion.repository.js';
import { markAndAdd, marksOn } from '../persistence/secret-ballot.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';
import type { CastVote } from './cast-vote.js';

/**
 * One seat, one vote, in secret (无记名). The record says that the seat has voted, and nothing says how.
 * @throws Refusal as `castSecretVote` in the domain, and MEETING_NOT_FOUND · MOTION_NOT_FOUND
 */
export async function castSecretVote(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, motionId, seatId, choice }: CastVote,
): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const motion = await motionOf(tx, meetingId, motionId);
  const marked = await marksOn(tx, motionId);
  const seat = seats.find(({ id }) => id === seatId);
  cast({ meeting, motion, seat, marked }, await whoVotes(tx, seat, motion.itemId, actor));
  await markAndAdd(tx, motionId, seatId, choice);
  await record(tx, meetingId, { type: 'SECRET_VOTE_CAST', motionId, seatId }, actor, now);
}
