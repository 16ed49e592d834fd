import { Refusal } from './refusal.js';

/** A day in Asia/Shanghai, `YYYY-MM-DD`. Two of them compare as strings. */
export type CalendarDay = string & { readonly __calendarDay: unique symbol };

const FORM = /^\d{4}-\d{2}-\d{2}$/;
/** China has kept one offset without summer time since 1992, so a constant is exact. */
const OFFSET_MS = 8 * 3_600_000;

/** False also for what only looks like a day, such as 2026-02-30. */
export function isCalendarDay(text: string): text is CalendarDay {
  const at = new Date(`${text}T00:00:00Z`);
  return FORM.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** @throws Refusal INVALID_INPUT for anything that is not a day of the calendar. */
export function asCalendarDay(text: string, field?: string): CalendarDay {
  if (isCalendarDay(text)) return text;
  throw new Refusal('INVALID_INPUT', `"${text.slice(0, 20)}" is not a day; write YYYY-MM-DD.`, field);
}

export function dayOf(instant: Date): CalendarDay {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10) as CalendarDay;
}

/** 24:00 of that day: a term that ends on a day ends here (Civil Code Art 203). */
export function endOfDay(day: CalendarDay): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS + 86_400_000);
}
