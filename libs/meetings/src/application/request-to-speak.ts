import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { openItemOf } from '../domain/agenda.js';
import { presentSeatSatOn } from '../domain/attendance/sitting.js';
import { requireSomethingToReplyTo } from '../domain/fair-order.js';
import { requestToSpeak as request } from '../domain/floor.js';
import { requireInSession } from '../domain/lifecycle.js';
import type { Seat } from '../domain/meeting.js';
import { requireFollowing } from '../domain/rights.js';
import { SpeechKind } from '../domain/speech-kind.js';
import { agendaOf } from '../persistence/agenda.repository.js';
import { proxiesOf } from '../persistence/attendance/proxy.repository.js';
import { insertSpeech, speakersOf, speakersSince } from '../persistence/floor.repository.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

export interface RequestToSpeak {
  readonly meetingId: string;
  readonly kind: SpeechKind;
  /** Null: one's own seat, or the only one that one stands in for. */
  readonly seatId: string | null;
}

/**
 * Raises a hand. @throws Refusal MEETING_NOT_FOUND · MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS ·
 * SEAT_NOT_HELD · SEAT_NOT_PRESENT · ALREADY_WAITING · NOTHING_TO_REPLY_TO
 */
export async function requestToSpeak(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, kind, seatId }: RequestToSpeak,
): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  requireInSession(meeting);
  const letters = await proxiesOf(tx, meetingId);
  const seat = presentSeatSatOn({ personId: actor.personId, seatId }, seats, letters);
  const speech = request(await speakersOf(tx, meetingId), { seatId: seat.id, kind, id: newId(now) }, now);
  if (kind === SpeechKind.REPLY) {
    const item = openItemOf(await agendaOf(tx, meetingId));
    const spoke = item?.openedAt ? await speakersSince(tx, meetingId, item.openedAt) : [];
    requireSomethingToReplyTo(seat.party, partiesOf(seats, spoke));
  }
  await insertSpeech(tx, meetingId, speech);
  await record(tx, meetingId, { type: 'SPEECH_REQUESTED', seatId: seat.id, kind }, actor, now);
}

function partiesOf(seats: readonly Seat[], seatIds: readonly string[]): Seat['party'][] {
  return seats.filter(({ id }) => seatIds.includes(id)).map(({ party }) => party);
}
