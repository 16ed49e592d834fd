import { dayOf } from '@sifang/kernel';
import { isInTime, type LeadTime } from './lead-time.js';

export enum NoticeKind {
  /** 会议通知 */
  INVITATION = 'INVITATION',
  /** 变更通知 */
  CHANGE = 'CHANGE',
  /** 取消通知 */
  CANCELLATION = 'CANCELLATION',
}

/** What the invited are told, as it was when they were told. */
export interface NoticeContent {
  readonly title: string;
  /** 第 n 次 */
  readonly number: number;
  readonly estateName: string;
  readonly communityName: string;
  readonly venue: string;
  /** ISO 8601, UTC: it is kept as JSON. */
  readonly startsAt: string;
  readonly chairName: string;
  /** Planned length in minutes. */
  readonly minutes: number;
  /** Titles, in order. */
  readonly agenda: readonly string[];
  /** Why it was changed or cancelled; empty where nobody said. */
  readonly reason: string;
}

export interface Notice {
  readonly meetingId: string;
  /** From 1, without holes: the invitation, then every change. */
  readonly version: number;
  readonly kind: NoticeKind;
  readonly content: NoticeContent;
  /** Why it came later than the kind of meeting asks; null: it came in time. */
  readonly urgentReason: string | null;
  readonly givenBy: string;
  readonly givenAt: Date;
}

export enum NoticeChange {
  TITLE = 'TITLE',
  STARTS_AT = 'STARTS_AT',
  VENUE = 'VENUE',
  CHAIR = 'CHAIR',
  AGENDA = 'AGENDA',
}

export interface Changed {
  readonly what: NoticeChange;
  /** Lines of the agenda stand one below the other. */
  readonly before: string;
  readonly after: string;
}

/** What somebody who knows `before` finds different in `after`, the most urgent first. */
export function changesBetween(before: NoticeContent, after: NoticeContent): Changed[] {
  const [was, is] = [readOut(before), readOut(after)];
  return Object.values(NoticeChange)
    .filter(what => was[what] !== is[what])
    .sort((a, b) => URGENCY.indexOf(a) - URGENCY.indexOf(b))
    .map(what => ({ what, before: was[what], after: is[what] }));
}

const URGENCY = [NoticeChange.STARTS_AT, NoticeChange.VENUE, NoticeChange.TITLE, NoticeChange.CHAIR];

function readOut({ title, startsAt, venue, chairName, agenda }: NoticeContent): Record<NoticeChange, string> {
  return { TITLE: title, STARTS_AT: startsAt, VENUE: venue, CHAIR: chairName, AGENDA: agenda.join('\n') };
}

/** How a meeting stands with its notice; the record says it when the meeting is opened. */
export enum NoticeStanding {
  /** 按期通知 */
  IN_TIME = 'IN_TIME',
  /** 紧急通知: late, with a reason. */
  URGENT = 'URGENT',
  /** 未按期通知 */
  LATE = 'LATE',
  /** 未发通知 */
  NONE = 'NONE',
}

/**
 * Time counts from the first notice after which nobody was told of a day later than that on which the meeting is held:
 * who was asked for an earlier day has known long enough; who was asked for a later one learns of it by the change. [D]
 * @param notices in order
 */
export function noticeStanding(notices: readonly Notice[], heldAt: Date, lead: LeadTime): NoticeStanding {
  if (notices.length === 0) return NoticeStanding.NONE;
  const later = notices.findLastIndex(({ content }) => dayOf(new Date(content.startsAt)) > dayOf(heldAt));
  const from = notices[later + 1];
  if (!from) return NoticeStanding.LATE;
  if (isInTime(from.givenAt, heldAt, lead)) return NoticeStanding.IN_TIME;
  return from.urgentReason === null ? NoticeStanding.LATE : NoticeStanding.URGENT;
}
