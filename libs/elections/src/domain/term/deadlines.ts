import { addDays, addWorkdays, type CalendarDay } from '@sifang/kernel';
import { lastDayAfter } from '../election/last-day.js';
import type { Days } from '../law/election-profile.js';

/** The last of so many days or working days after a day. */
export function lastOf(day: CalendarDay, { days, working }: Days): CalendarDay {
  return working ? addWorkdays(day, days) : lastDayAfter(day, days);
}

/** The day before the same day so many months later; a shorter month ends the term with its last day. */
export function termEnd(beginsOn: CalendarDay, months: number): CalendarDay {
  return addDays(shifted(beginsOn, months), -1);
}

/** So many months after a day. */
export function monthsAfter(day: CalendarDay, months: number): CalendarDay {
  return shifted(day, months);
}

/** So many months before a day. */
export function monthsBefore(day: CalendarDay, months: number): CalendarDay {
  return shifted(day, -months);
}

function shifted(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return at.toISOString().slice(0, 10) as CalendarDay;
}
