export { asCalendarDay, dayOf, endOfDay, isCalendarDay, type CalendarDay } from './calendar-day.js';
export { HOLIDAYS, type HolidayYear } from './calendar/holidays.js';
export {
  addDays,
  addWorkdays,
  holidayOn,
  isArranged,
  isWorkday,
  weekdayOf,
} from './calendar/working-days.js';
export { Clock, systemClock } from './clock.js';
export { asId, isId, timeOrderedId } from './id.js';
export { Refusal } from './refusal.js';
export { exceeds, HALF, leastExceeding, type Share } from './share.js';
