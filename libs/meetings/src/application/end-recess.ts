import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { endRecess as end } from '../domain/recess.js';
import { meetingBefore } from '../domain/undo.js';
import { record, saveMeeting, type MeetingChange } from '../persistence/meeting.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

/** The meeting goes on. @throws Refusal as `inTheChair` and `endRecess` */
export async function endRecess(
  { tx, now, actor }: ActContext<Actor>,
  input: OfTheChair,
): Promise<MeetingChange> {
  const meeting = await inTheChair(tx, actor, input);
  await saveMeeting(tx, end(meeting));
  const before = meetingBefore(meeting);
  return record(tx, meeting.id, { type: 'RECESS_ENDED', before }, actor, now);
}
