import type { CalendarDay } from '../calendar-day.js';
import { HOLIDAYS, type HolidayYear } from './holidays.js';

const DAY_MS = 86_400_000;

/** @param days whole; may be negative */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as CalendarDay;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Why nobody works on a day; null on other days, also on plain weekends. */
export function holidayOn(day: CalendarDay, years: readonly HolidayYear[] = HOLIDAYS): string | null {
  return yearOf(day, years)?.off.find(([, from, to]) => from <= day && day <= to)?.[0] ?? null;
}

/** 工作日: weekends and holidays are none, make-up workdays (调休) are. */
export function isWorkday(day: CalendarDay, years: readonly HolidayYear[] = HOLIDAYS): boolean {
  if (holidayOn(day, years)) return false;
  return weekdayOf(day) <= 5 || (yearOf(day, years)?.worked.includes(day) ?? false);
}

/** The n-th working day after the day, which itself is not counted (Civil Code Art 201). */
export function addWorkdays(day: CalendarDay, n: number, years?: readonly HolidayYear[]): CalendarDay {
  let at = day;
  for (let left = n; left > 0;) {
    at = addDays(at, 1);
    if (isWorkday(at, years)) left--;
  }
  return at;
}

/** Whether the make-up workdays of the day's year are known. */
export function isArranged(day: CalendarDay, years: readonly HolidayYear[] = HOLIDAYS): boolean {
  return yearOf(day, years)?.arranged ?? false;
}

function yearOf(day: CalendarDay, years: readonly HolidayYear[]): HolidayYear | undefined {
  return years.find(({ year }) => day.startsWith(`${year}-`));
}
