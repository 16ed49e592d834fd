import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireChair } from '../domain/rights.js';
import { isPresent, openMeeting as open } from '../domain/session.js';
import { lockMeeting, record, saveMeeting, type MeetingChange } from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_ALREADY_OPEN · MEETING_ADJOURNED · NOBODY_PRESENT */
export async function openMeeting(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  const seats = await seatsOf(tx, meetingId);
  await saveMeeting(tx, open(meeting, seats, now));
  return record(
    tx,
    meetingId,
    { type: 'MEETING_OPENED', present: seats.filter(isPresent).length },
    actor,
    now,
  );
}
