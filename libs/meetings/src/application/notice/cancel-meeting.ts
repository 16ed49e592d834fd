import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { NoticeKind } from '../../domain/notice/notice.js';
import { cancelMeeting as cancel } from '../../domain/notice/plans.js';
import { requireNotifying } from '../../domain/notice/rights.js';
import {
  lockMeeting,
  record,
  saveMeeting,
  type MeetingChange,
} from '../../persistence/meeting.repository.js';
import { noticesOf } from '../../persistence/notice/notice.repository.js';
import { endStays } from '../../persistence/seat.repository.js';
import { sendOut } from './send-out.js';

export interface CancelMeeting {
  readonly meetingId: string;
  /** Told to everybody who was invited. */
  readonly reason: string;
}

/**
 * The meeting will not be held. Whoever has checked in already leaves; whoever was invited is told.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_ALREADY_OPEN · MEETING_ADJOURNED · MEETING_CANCELLED
 */
export async function cancelMeeting(
  context: ActContext<Actor>,
  { meetingId, reason }: CancelMeeting,
): Promise<MeetingChange> {
  const { tx, now, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  requireNotifying(actor, meeting);
  await saveMeeting(tx, cancel(meeting));
  await endStays(tx, meetingId, now);
  const newest = (await noticesOf(tx, meetingId)).at(-1);
  if (newest) {
    const next = {
      meetingId,
      version: newest.version + 1,
      kind: NoticeKind.CANCELLATION,
      urgentReason: null,
    };
    await sendOut(context, next, reason);
  }
  return record(tx, meetingId, { type: 'MEETING_CANCELLED', reason }, actor, now);
}
