import { countdown } from '../language/times';

const HOUR_MS = 3_600_000;

/** How much time is left, in the coarsest words that still help: days, hours, then minutes and seconds. */
export function remaining(milliseconds: number): {
  readonly kind: 'days' | 'hours' | 'minutes';
  readonly n: number;
  readonly time: string;
} {
  const hours = Math.floor(milliseconds / HOUR_MS);
  const kind = hours >= 48 ? 'days' : hours >= 1 ? 'hours' : 'minutes';
  return { kind, n: kind === 'days' ? Math.floor(hours / 24) : hours, time: countdown(milliseconds) };
}
