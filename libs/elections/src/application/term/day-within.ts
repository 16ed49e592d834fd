import { Refusal, type CalendarDay } from '@sifang/kernel';

/** @throws Refusal DAY_UNFIT */
export function requireDayWithin(day: CalendarDay, from: CalendarDay, today: CalendarDay): void {
  if (day >= from && day <= today) return;
  throw new Refusal('DAY_UNFIT', `Name a day from ${from} until today.`);
}
