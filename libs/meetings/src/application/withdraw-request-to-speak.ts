import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { seatHeldBy } from '../domain/check-in.js';
import { withdrawRequest } from '../domain/floor.js';
import { requireFollowing } from '../domain/rights.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

/** @throws Refusal MEETING_NOT_FOUND · SEAT_NOT_HELD · NOT_WAITING */
export async function withdrawRequestToSpeak(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const seat = seatHeldBy(actor.personId, seats);
  await saveSpeeches(tx, withdrawRequest(await speakersOf(tx, meetingId), seat.id, now));
  await record(tx, meetingId, { type: 'SPEECH_WITHDRAWN', seatId: seat.id }, actor, now);
}
