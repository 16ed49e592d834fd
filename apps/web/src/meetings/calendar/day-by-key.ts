import { daysAfter } from '../../language/times';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Which day a key leads to; undefined for other keys. */
export function dayByKey(key: string, day: string): string | undefined {
  const step = STEPS[key];
  if (step !== undefined) return daysAfter(day, step);
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  if (key === 'Home') return daysAfter(day, -sinceMonday);
  return key === 'End' ? daysAfter(day, 6 - sinceMonday) : undefined;
}
