import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { Meeting } from '../../domain/meeting.js';
import { leadTimeOf, requireLeadTime } from '../../domain/notice/lead-time.js';
import { NoticeChange } from '../../domain/notice/notice.js';
import { changePlans, type ChangedPlans } from '../../domain/notice/plans.js';
import { requireNotifying } from '../../domain/notice/rights.js';
import {
  currentChange,
  lockMeeting,
  record,
  type MeetingChange,
} from '../../persistence/meeting.repository.js';
import { savePlans } from '../../persistence/notice/notice.repository.js';
import { renewNotice } from './renew-notice.js';

export interface ChangeMeeting extends ChangedPlans {
  readonly meetingId: string;
  /** Told to everybody who was invited; may be empty. */
  readonly reason: string;
  /** Where the meeting is brought forward to a day too soon; empty otherwise. */
  readonly urgentReason: string;
}

/**
 * Title, venue and time of a meeting that has not been opened. Whoever was invited is told at once, with what is
 * different. A meeting that is put off needs no new lead time: who was asked for an earlier day has known long enough. [D]
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_IN_THE_PAST · NOTICE_TOO_LATE · MEETING_ALREADY_OPEN ·
 * MEETING_ADJOURNED · MEETING_CANCELLED
 */
export async function changeMeeting(
  context: ActContext<Actor>,
  { meetingId, reason, urgentReason, ...plans }: ChangeMeeting,
): Promise<MeetingChange> {
  const { tx, now, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  requireNotifying(actor, meeting);
  const changed = changePlans(meeting, plans, now);
  if (changed === meeting) return currentChange(tx, meetingId, now);
  await savePlans(tx, changed);
  const change = await record(
    tx,
    meetingId,
    { type: 'MEETING_CHANGED', changes: whatChanged(meeting, changed), reason },
    actor,
    now,
  );
  const broughtForward = dayOf(changed.startsAt) < dayOf(meeting.startsAt);
  const urgent = (): string | null =>
    broughtForward ? requireLeadTime(now, changed.startsAt, leadTimeOf(meeting), urgentReason) : null;
  return (await renewNotice(context, meetingId, { reason, urgent })) ?? change;
}

function whatChanged(was: Meeting, is: Meeting): NoticeChange[] {
  const { STARTS_AT, VENUE, TITLE } = NoticeChange;
  return [
    ...(was.startsAt.getTime() === is.startsAt.getTime() ? [] : [STARTS_AT]),
    ...(was.venue === is.venue ? [] : [VENUE]),
    ...(was.title === is.title ? [] : [TITLE]),
  ];
}
