import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import { KindCode } from '../kinds/meeting-kind.js';
import { kindFor } from '../kinds/rules.js';
import type { Meeting } from '../meeting.js';

/** How long before a meeting its notice is given. */
export interface LeadTime {
  /** Whole days; the day of the notice is not counted (Civil Code Art 201). */
  readonly days: number;
  /** Whether it may come later, with a reason that goes into the record. */
  readonly urgentAllowed: boolean;
  /** Where the days come from. */
  readonly source: string;
}

/**
 * Committees have to publish their agenda in time (建房〔2009〕274号 Art 39), so nobody shortens that. Deliberations rest on
 * custom: what cannot wait is called sooner, and the record says why. [D]
 */
const NEVER_URGENT: readonly KindCode[] = [KindCode.OWNERS_COMMITTEE, KindCode.PROPERTY_COMMITTEE];

/** @throws Refusal MEETING_KIND_UNKNOWN */
export function leadTimeOf(meeting: Pick<Meeting, 'kind' | 'rules'>): LeadTime {
  const { code, noticeDays, source } = kindFor(meeting);
  return { days: noticeDays, urgentAllowed: !NEVER_URGENT.includes(code), source };
}

/** The first day on which a meeting may be held whose notice is given on `day`: 1 June and 15 days make 16 June. */
export function earliestDay(day: CalendarDay, { days }: LeadTime): CalendarDay {
  const later = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  return later.toISOString().slice(0, 10) as CalendarDay;
}

/** By days in Shanghai; the day of the notice does not count. */
export function isInTime(noticeAt: Date, startsAt: Date, lead: LeadTime): boolean {
  return dayOf(startsAt) >= earliestDay(dayOf(noticeAt), lead);
}

/**
 * @param urgentReason empty: none is given
 * @returns the reason to be recorded; null when the notice comes in time
 * @throws Refusal NOTICE_TOO_LATE, with the `days` that it takes
 */
export function requireLeadTime(
  now: Date,
  startsAt: Date,
  lead: LeadTime,
  urgentReason: string,
): string | null {
  if (isInTime(now, startsAt, lead)) return null;
  if (lead.urgentAllowed && urgentReason !== '') return urgentReason;
  const earliest = earliestDay(dayOf(now), lead);
  const sentence = `Notice is given ${lead.days} days before: the meeting can be held from ${earliest} on.`;
  throw new Refusal('NOTICE_TOO_LATE', sentence, 'urgentReason', { days: lead.days });
}
