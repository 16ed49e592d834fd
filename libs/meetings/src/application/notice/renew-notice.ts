import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { changesBetween, NoticeKind } from '../../domain/notice/notice.js';
import { record, type MeetingChange } from '../../persistence/meeting.repository.js';
import { contentNow, noticesOf } from '../../persistence/notice/notice.repository.js';
import { sendOut } from './send-out.js';

interface Because {
  readonly reason: string;
  /** Asked only when there is somebody to be told. @throws Refusal NOTICE_TOO_LATE */
  readonly urgent: () => string | null;
}

const NO_REASON: Because = { reason: '', urgent: () => null };

/**
 * Sends the notice out again when the meeting, whose lock is held, is no longer as those invited were told.
 * @returns null when nobody was invited yet, or nothing is different
 */
export async function renewNotice(
  context: ActContext<Actor>,
  meetingId: string,
  { reason, urgent }: Because = NO_REASON,
): Promise<MeetingChange | null> {
  const { tx, now, actor } = context;
  const newest = (await noticesOf(tx, meetingId)).at(-1);
  if (!newest) return null;
  if (changesBetween(newest.content, await contentNow(tx, meetingId, reason)).length === 0) return null;
  const [version, urgentReason] = [newest.version + 1, urgent()];
  await sendOut(context, { meetingId, version, kind: NoticeKind.CHANGE, urgentReason }, reason);
  return record(tx, meetingId, { type: 'NOTICE_GIVEN', version, urgentReason }, actor, now);
}
