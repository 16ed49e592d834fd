import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { checkIn as decide, seatHeldBy } from '../domain/check-in.js';
import { requireFollowing } from '../domain/rights.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { beginStay, seatsOf } from '../persistence/seat.repository.js';

export interface CheckIn {
  readonly meetingId: string;
  /** As read off the big screen; case and blanks around it do not matter. */
  readonly code: string;
}

/**
 * The holder of a seat is in the room. Again is harmless and records nothing.
 * @throws Refusal MEETING_NOT_FOUND · SEAT_NOT_HELD · CHECK_IN_CODE_WRONG · CHECK_IN_CLOSED
 */
export async function checkIn(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, code }: CheckIn,
): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const seat = seatHeldBy(actor.personId, seats);
  const present = decide(meeting, seat, code, now);
  if (present === seat) return;
  await beginStay(tx, newId(now), seat.id, now);
  await record(tx, meetingId, { type: 'SEAT_PRESENT', seatId: seat.id }, actor, now);
}
