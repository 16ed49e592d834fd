import { daysAfter } from '../../language/times';

export type View = 'month' | 'week';

/** Whole weeks from Monday to Sunday: those that a month touches, or one. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

export function spanOf(view: View, day: string): Span {
  if (view === 'week') return { from: mondayOf(day), until: daysAfter(mondayOf(day), 6) };
  return { from: mondayOf(firstOf(day)), until: daysAfter(mondayOf(lastOf(day)), 6) };
}

/** The same day in the period before or after, as far as that has one. */
export function turned(view: View, day: string, by: -1 | 1): string {
  if (view === 'week') return daysAfter(day, 7 * by);
  const other = by === 1 ? daysAfter(lastOf(day), 1) : daysAfter(firstOf(day), -1);
  const first = firstOf(other);
  const wanted = first.slice(0, 8) + day.slice(8);
  return wanted > lastOf(first) ? lastOf(first) : wanted;
}

/** YYYY-MM-DD of something real; anything else is not. */
export function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && daysAfter(safe(text), 0) === text;
}

function safe(text: string): string {
  return Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? '1970-01-01' : text;
}

function firstOf(day: string): string {
  return `${day.slice(0, 8)}01`;
}

function lastOf(day: string): string {
  return daysAfter(firstOf(daysAfter(firstOf(day), 31)), -1);
}

function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}
