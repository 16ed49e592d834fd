import i18next from 'i18next';

/** People meet in one place: every time is shown as the clocks of Asia/Shanghai show it. */
const timeZone = 'Asia/Shanghai';
const made = new Map<string, Intl.DateTimeFormat>();

/** 19:46 */
export function clock(at: string | number): string {
  return format(at, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** 2026年11月22日星期日 */
export function longDay(at: string | number): string {
  return format(at, 'long', { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
}

/** 11月22日周日 19:30, and 2025年11月22日周六 19:30 when that is not this year. */
export function dayAndClock(at: string | number): string {
  return `${shortDay(at)} ${clock(at)}`;
}

/** The same of a deadline: what ends with a day is said of that day, 11月22日周日 24:00, not of the next. */
export function deadline(at: string): string {
  const ends = Date.parse(at);
  return clock(at) === '00:00' ? `${shortDay(ends - 1)} 24:00` : dayAndClock(at);
}

function shortDay(at: string | number): string {
  const day = { month: 'long', day: 'numeric', weekday: 'short' } as const;
  const thisYear = yearOf(new Date(at).getTime()) === yearOf(Date.now());
  return thisYear ? format(at, 'day', day) : format(at, 'day of a year', { year: 'numeric', ...day });
}

function yearOf(at: number): string {
  return today(at).slice(0, 4);
}

/** 星期日, of 1 Monday to 7 Sunday. */
export function weekdayName(weekday: number): string {
  return format(`2024-01-0${weekday}T12:00:00+08:00`, 'weekday', { weekday: 'long' });
}

/** 周日, of 1 Monday to 7 Sunday. */
export function shortWeekday(weekday: number): string {
  return format(`2024-01-0${weekday}T12:00:00+08:00`, 'short weekday', { weekday: 'short' });
}

/** 2026年11月 */
export function monthName(day: string): string {
  return format(`${day}T12:00:00+08:00`, 'month', { year: 'numeric', month: 'long' });
}

/** A calendar day, YYYY-MM-DD, as 2026年11月22日. */
export function calendarDay(day: string): string {
  return format(`${day}T12:00:00+08:00`, 'date', { year: 'numeric', month: 'long', day: 'numeric' });
}

/** Today in Asia/Shanghai, YYYY-MM-DD. */
export function today(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Calendar day that many days later, YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Minutes and seconds, 02:18; never below zero. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

function format(at: string | number, kind: string, options: Intl.DateTimeFormatOptions): string {
  const language = i18next.language ?? 'zh-CN';
  const key = `${language} ${kind}`;
  const known =
    made.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { ...options, timeZone });
  made.set(key, known);
  return known.format(new Date(at));
}
