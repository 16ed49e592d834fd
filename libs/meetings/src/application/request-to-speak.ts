import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { presentSeatHeldBy } from '../domain/check-in.js';
import { requestToSpeak as request } from '../domain/floor.js';
import { requireInSession } from '../domain/lifecycle.js';
import { requireFollowing } from '../domain/rights.js';
import { insertSpeech, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

/**
 * Raises a hand. @throws Refusal MEETING_NOT_FOUND · MEETING_NOT_OPEN · MEETING_ADJOURNED · SEAT_NOT_HELD ·
 * SEAT_NOT_PRESENT · ALREADY_WAITING
 */
export async function requestToSpeak(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  requireInSession(meeting);
  const seat = presentSeatHeldBy(actor.personId, seats);
  await insertSpeech(tx, meetingId, request(await speakersOf(tx, meetingId), seat.id, newId(now), now));
  await record(tx, meetingId, { type: 'SPEECH_REQUESTED', seatId: seat.id }, actor, now);
}
