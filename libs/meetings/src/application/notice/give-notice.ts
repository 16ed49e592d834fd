import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { leadTimeOf, requireLeadTime } from '../../domain/notice/lead-time.js';
import { NoticeKind } from '../../domain/notice/notice.js';
import { requireScheduled } from '../../domain/notice/plans.js';
import { requireNotifying } from '../../domain/notice/rights.js';
import { lockMeeting, record, type MeetingChange } from '../../persistence/meeting.repository.js';
import { noticesOf } from '../../persistence/notice/notice.repository.js';
import { sendOut } from './send-out.js';

export interface GiveNotice {
  readonly meetingId: string;
  /** Why it comes later than the kind of meeting asks; empty when it does not. */
  readonly urgentReason: string;
}

/**
 * Invites everybody with a seat (会议通知).
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · NOTICE_ALREADY_GIVEN · NOTICE_TOO_LATE · MEETING_ALREADY_OPEN ·
 * MEETING_ADJOURNED · MEETING_CANCELLED
 */
export async function giveNotice(
  context: ActContext<Actor>,
  { meetingId, urgentReason }: GiveNotice,
): Promise<MeetingChange> {
  const { tx, now, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  requireNotifying(actor, meeting);
  requireScheduled(meeting);
  if ((await noticesOf(tx, meetingId)).length > 0) throw noticeAlreadyGiven();
  const urgent = requireLeadTime(now, meeting.startsAt, leadTimeOf(meeting), urgentReason);
  await sendOut(context, { meetingId, version: 1, kind: NoticeKind.INVITATION, urgentReason: urgent });
  return record(tx, meetingId, { type: 'NOTICE_GIVEN', version: 1, urgentReason: urgent }, actor, now);
}

function noticeAlreadyGiven(): Refusal {
  return new Refusal(
    'NOTICE_ALREADY_GIVEN',
    'Notice of this meeting has been given; changes go out by themselves.',
  );
}
