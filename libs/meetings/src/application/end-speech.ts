import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { endSpeech as end } from '../domain/floor.js';
import { requireChair } from '../domain/rights.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record, type MeetingChange } from '../persistence/meeting.repository.js';

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · NOBODY_SPEAKING */
export async function endSpeech(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
): Promise<MeetingChange> {
  requireChair(actor, await lockMeeting(tx, meetingId));
  const speech = end(await speakersOf(tx, meetingId), now);
  await saveSpeeches(tx, [speech]);
  return record(tx, meetingId, { type: 'SPEECH_ENDED', seatId: speech.seatId }, actor, now);
}
