import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { leadTimeOf } from '../domain/notice/lead-time.js';
import { noticeStanding } from '../domain/notice/notice.js';
import { requireChair } from '../domain/rights.js';
import { isPresent, openMeeting as open } from '../domain/session.js';
import { lockMeeting, record, saveMeeting, type MeetingChange } from '../persistence/meeting.repository.js';
import { noticesOf } from '../persistence/notice/notice.repository.js';
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
  // A meeting without its notice in time is held all the same; the record says so.
  const notice = noticeStanding(await noticesOf(tx, meetingId), now, leadTimeOf(meeting));
  return record(
    tx,
    meetingId,
    { type: 'MEETING_OPENED', present: seats.filter(isPresent).length, notice },
    actor,
    now,
  );
}
