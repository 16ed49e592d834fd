import { isCalendarDay } from '@sifang/kernel';
import type { Given } from './given.js';

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment with its offset from Greenwich, to the millisecond at most. @throws Refusal INVALID_CASE */
export function readMoment(given: Given): Date {
  const text = given.text();
  const day = MOMENT.exec(text)?.[1];
  if (day === undefined || !isCalendarDay(day))
    given.refuse('This must be a moment with its offset, such as 2026-06-03T10:00:00+08:00.');
  return new Date(text);
}
