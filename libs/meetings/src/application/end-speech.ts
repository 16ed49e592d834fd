import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { endSpeech as end } from '../domain/floor.js';
import { speechesBefore } from '../domain/undo.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

/** @throws Refusal as `inTheChair`, and NOBODY_SPEAKING */
export async function endSpeech(
  { tx, now, actor }: ActContext<Actor>,
  input: OfTheChair,
): Promise<MeetingChange> {
  await inTheChair(tx, actor, input);
  const { meetingId } = input;
  const list = await speakersOf(tx, meetingId);
  const speech = end(list, now);
  await saveSpeeches(tx, [speech]);
  const before = speechesBefore(list, [speech]);
  return record(tx, meetingId, { type: 'SPEECH_ENDED', seatId: speech.seatId, before }, actor, now);
}
