import { dayOf } from '@sifang/kernel';

/** A full hour of that day in Shanghai: nobody would set a window of a vote to odd minutes. */
export function atHour(hour: number, that: Date): Date {
  return new Date(`${dayOf(that)}T${String(hour).padStart(2, '0')}:00:00+08:00`);
}
