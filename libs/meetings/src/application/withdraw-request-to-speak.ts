import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { seatSatOn } from '../domain/attendance/sitting.js';
import { withdrawRequest } from '../domain/floor.js';
import { requireFollowing } from '../domain/rights.js';
import { proxiesOf } from '../persistence/attendance/proxy.repository.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

export interface OfASeat {
  readonly meetingId: string;
  /** Null: one's own seat, or the only one that one stands in for. */
  readonly seatId: string | null;
}

/** @throws Refusal MEETING_NOT_FOUND · SEAT_NOT_HELD · SEAT_NOT_PRESENT · NOT_WAITING */
export async function withdrawRequestToSpeak(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, seatId }: OfASeat,
): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const seat = seatSatOn({ personId: actor.personId, seatId }, seats, await proxiesOf(tx, meetingId));
  await saveSpeeches(tx, withdrawRequest(await speakersOf(tx, meetingId), seat.id, now));
  await record(tx, meetingId, { type: 'SPEECH_WITHDRAWN', seatId: seat.id }, actor, now);
}
