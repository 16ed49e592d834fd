import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { giveFloor as give } from '../domain/floor.js';
import { requireInSession } from '../domain/lifecycle.js';
import { requireChair } from '../domain/rights.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record, type MeetingChange } from '../persistence/meeting.repository.js';

export interface GiveFloor {
  readonly meetingId: string;
  /** The entry in the list of speakers. */
  readonly requestId: string;
  readonly minutes: number;
}

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_NOT_OPEN · MEETING_ADJOURNED · NOT_WAITING */
export async function giveFloor(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, requestId, minutes }: GiveFloor,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  requireInSession(meeting);
  const changed = give(await speakersOf(tx, meetingId), requestId, minutes, now);
  await saveSpeeches(tx, changed);
  const { seatId } = changed.at(-1)!;
  return record(tx, meetingId, { type: 'FLOOR_GIVEN', seatId, minutes }, actor, now);
}
