import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { admitGuests as decide } from '../domain/doors.js';
import { requireChair } from '../domain/rights.js';
import {
  currentChange,
  lockMeeting,
  record,
  saveMeeting,
  type MeetingChange,
} from '../persistence/meeting.repository.js';

export interface DoorsInput {
  readonly meetingId: string;
  readonly admitted: boolean;
}

/**
 * Opens the meeting to guests (旁听) or closes its doors to them; those who follow lose or get their view with the
 * same number for everybody. Again is harmless.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_ADJOURNED
 */
export async function admitGuests(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, admitted }: DoorsInput,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  const decided = decide(meeting, admitted);
  if (decided.guestsAdmitted === meeting.guestsAdmitted) return currentChange(tx, meetingId, now);
  await saveMeeting(tx, decided);
  return record(tx, meetingId, { type: admitted ? 'GUESTS_ADMITTED' : 'GUESTS_SENT_OUT' }, actor, now);
}
