import { addDays, holidayOn, isWorkday, Refusal, weekdayOf, type CalendarDay } from '@sifang/kernel';

export enum Every {
  MONTH = 'MONTH',
  /** The month in which the series starts and every third after it. */
  QUARTER = 'QUARTER',
}

/** What becomes of a date that falls on a public holiday. */
export enum OnHoliday {
  /** It is held all the same. */
  KEEP = 'KEEP',
  /** There is none this time. */
  SKIP = 'SKIP',
  /** The next working day; make-up workdays (调休) are such. */
  NEXT_WORKDAY = 'NEXT_WORKDAY',
}

/** The n-th weekday of every month or quarter, at a time in Shanghai. */
export interface Rhythm {
  readonly every: Every;
  /** 1 to 4, or -1 for the last: a fifth is not there in every month. */
  readonly nth: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** Minutes after midnight in Shanghai. */
  readonly minute: number;
  readonly onHoliday: OnHoliday;
  readonly startsOn: CalendarDay;
  /** Last day on which a meeting may be held; null: no end is set. */
  readonly endsOn: CalendarDay | null;
}

export interface SeriesDate {
  /** The day by the rhythm: names the date of the series, also when the meeting is shifted. */
  readonly day: CalendarDay;
  /** Null: skipped, it is a holiday. */
  readonly heldOn: CalendarDay | null;
  /** The holiday on `day`; null on other days. */
  readonly holiday: string | null;
}

const DAY_MINUTES = 24 * 60;

/** @throws Refusal RHYTHM_IMPOSSIBLE */
export function requirePossible({ nth, weekday, minute, startsOn, endsOn }: Rhythm): void {
  const impossible = (field: string): Refusal =>
    new Refusal('RHYTHM_IMPOSSIBLE', 'There is no such day or time in every month.', `rhythm.${field}`);
  if (nth !== -1 && (nth < 1 || nth > 4)) throw impossible('nth');
  if (weekday < 1 || weekday > 7) throw impossible('weekday');
  if (minute < 0 || minute >= DAY_MINUTES) throw impossible('minute');
  if (endsOn !== null && endsOn < startsOn) throw impossible('endsOn');
}

/** The dates of the rhythm after a day, the nearest first; fewer when the series ends before. */
export function nextDates(rhythm: Rhythm, after: CalendarDay, count: number): SeriesDate[] {
  const dates: SeriesDate[] = [];
  const step = rhythm.every === Every.MONTH ? 1 : 3;
  for (let month = monthOf(rhythm.startsOn); dates.length < count; month += step) {
    const day = nthWeekday(month, rhythm);
    if (rhythm.endsOn !== null && day > rhythm.endsOn) break;
    if (day > after && day >= rhythm.startsOn) dates.push(onDay(day, rhythm));
  }
  return dates;
}

/** Whether the rhythm has this date. */
export function dateOf(rhythm: Rhythm, day: CalendarDay): SeriesDate | null {
  const [date] = nextDates(rhythm, addDays(day, -1), 1);
  return date?.day === day ? date : null;
}

/** When a meeting of the series begins that is held on the day. */
export function startOn(day: CalendarDay, { minute }: Pick<Rhythm, 'minute'>): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minute * 60_000);
}

function onDay(day: CalendarDay, { onHoliday }: Rhythm): SeriesDate {
  const holiday = holidayOn(day);
  if (holiday === null || onHoliday === OnHoliday.KEEP) return { day, holiday, heldOn: day };
  return { day, holiday, heldOn: onHoliday === OnHoliday.SKIP ? null : nextWorkday(day) };
}

function nextWorkday(day: CalendarDay): CalendarDay {
  let at = addDays(day, 1);
  while (!isWorkday(at)) at = addDays(at, 1);
  return at;
}

/** Months since the year 0, so that steps cross years. */
function monthOf(day: CalendarDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function nthWeekday(month: number, { nth, weekday }: Pick<Rhythm, 'nth' | 'weekday'>): CalendarDay {
  const first = firstOf(nth === -1 ? month + 1 : month);
  // Counting from the last weekday before the month, or from the first of the next one backwards.
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, ahead + (nth === -1 ? -7 : (nth - 1) * 7));
}

function firstOf(month: number): CalendarDay {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as CalendarDay;
}
