import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { extendSpeech as extend } from '../domain/floor.js';
import { requireChair } from '../domain/rights.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record, type MeetingChange } from '../persistence/meeting.repository.js';

export interface ExtendSpeech {
  readonly meetingId: string;
  readonly minutes: number;
}

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · NOBODY_SPEAKING */
export async function extendSpeech(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, minutes }: ExtendSpeech,
): Promise<MeetingChange> {
  requireChair(actor, await lockMeeting(tx, meetingId));
  const speech = extend(await speakersOf(tx, meetingId), minutes, now);
  await saveSpeeches(tx, [speech]);
  return record(tx, meetingId, { type: 'SPEECH_EXTENDED', seatId: speech.seatId, minutes }, actor, now);
}
