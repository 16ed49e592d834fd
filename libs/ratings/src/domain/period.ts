import type { CalendarDay } from '@sifang/kernel';

/** How often an instrument is asked, unless a round says otherwise. */
export enum Cycle {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
}

const MONTHS: Readonly<Record<Cycle, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };
const MARKS: Readonly<Record<Cycle, string>> = { MONTH: '', QUARTER: 'Q', HALF_YEAR: 'H', YEAR: '' };

/** In which period a day lies: 2026-12, 2026-Q4, 2026-H2 or 2026. */
export function periodOf(cycle: Cycle, day: CalendarDay): string {
  return named(cycle, day.slice(0, 4), Math.ceil(Number(day.slice(5, 7)) / MONTHS[cycle]));
}

/** The period itself and every shorter one that lies within it; one that nobody can read has itself alone. */
export function periodsWithin(period: string): string[] {
  const [year = '', part = ''] = period.split('-');
  const cycle = cycleOf(part);
  const number = cycle === Cycle.YEAR ? 1 : Number(part.replace(/\D/g, ''));
  const last = number * MONTHS[cycle];
  return Object.values(Cycle)
    .filter(each => MONTHS[each] <= MONTHS[cycle])
    .flatMap(each => {
      const [from, to] = [(last - MONTHS[cycle]) / MONTHS[each], last / MONTHS[each]];
      return Array.from({ length: to - from }, (_, at) => named(each, year, from + at + 1));
    });
}

function cycleOf(part: string): Cycle {
  if (part === '') return Cycle.YEAR;
  return part.startsWith('Q') ? Cycle.QUARTER : part.startsWith('H') ? Cycle.HALF_YEAR : Cycle.MONTH;
}

function named(cycle: Cycle, year: string, number: number): string {
  if (cycle === Cycle.YEAR) return year;
  return cycle === Cycle.MONTH
    ? `${year}-${String(number).padStart(2, '0')}`
    : `${year}-${MARKS[cycle]}${number}`;
}
