import { addDays, isWorkday, type CalendarDay } from '@sifang/kernel';

/**
 * The last of so many days: the first is not counted, and one that ends on a rest day ends on the next workday (Civil Code
 * Arts 201, 203).
 */
export function lastDayAfter(day: CalendarDay, days: number): CalendarDay {
  return workdayFrom(addDays(day, days));
}

function workdayFrom(day: CalendarDay): CalendarDay {
  return isWorkday(day) ? day : workdayFrom(addDays(day, 1));
}
