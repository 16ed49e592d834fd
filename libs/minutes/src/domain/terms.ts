import { dayOf, endOfDay, type CalendarDay } from '@sifang/kernel';
import { kindFor, type Meeting } from '@sifang/meetings/domain';

/** Whole days that the parties have to confirm or object; no rule was found. [D] */
export const CONFIRMATION_DAYS = 3;
/** 公示 7 日 in one system; where a kind has no rule of its own. [D] */
const PUBLICATION_DAYS = 7;

/** The first day is not counted (Civil Code Art 201): 24:00 of the last. */
export function confirmBy(submitted: Date): Date {
  return endOfDay(later(dayOf(submitted), CONFIRMATION_DAYS));
}

export interface Publication {
  readonly from: CalendarDay;
  /** Last day. */
  readonly until: CalendarDay;
}

/** For the time that the kind of meeting says, the day of publishing not counted. */
export function publication(published: Date, meeting: Pick<Meeting, 'kind' | 'rules'>): Publication {
  const from = dayOf(published);
  return { from, until: later(from, kindFor(meeting).publicationDays ?? PUBLICATION_DAYS) };
}

function later(day: CalendarDay, days: number): CalendarDay {
  return dayOf(new Date(endOfDay(day).getTime() + (days - 1) * 86_400_000));
}
