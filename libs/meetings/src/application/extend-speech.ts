import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { extendSpeech as extend } from '../domain/floor.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

export interface ExtendSpeech extends OfTheChair {
  readonly minutes: number;
}

/** @throws Refusal as `inTheChair` and `extendSpeech` */
export async function extendSpeech(
  { tx, now, actor }: ActContext<Actor>,
  input: ExtendSpeech,
): Promise<MeetingChange> {
  const { meetingId, minutes } = input;
  const { kind: meetingKind } = await inTheChair(tx, actor, input);
  const speech = extend(await speakersOf(tx, meetingId), { minutes, meetingKind }, now);
  await saveSpeeches(tx, [speech]);
  return record(tx, meetingId, { type: 'SPEECH_EXTENDED', seatId: speech.seatId, minutes }, actor, now);
}
