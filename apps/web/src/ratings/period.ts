import type { TFunction } from 'i18next';
import type { RatingCycle } from '../graphql/generated';
import { monthName, today } from '../language/times';

/** Such as 2026-Q4, 2026-H2, 2026-12 or 2026, in words. */
export function periodName(period: string, t: TFunction): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('Q')) return t('ratings.quarter', { year, n: part.slice(1) });
  if (part === 'H1' || part === 'H2')
    return t(`ratings.half.${part === 'H1' ? 'FIRST' : 'SECOND'}`, { year });
  return part ? monthName(`${year}-${part}-01`) : year;
}

/** How often a round is held. */
export const CYCLES: readonly RatingCycle[] = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'];

const IN_A_YEAR: Readonly<Record<RatingCycle, number>> = { MONTH: 12, QUARTER: 4, HALF_YEAR: 2, YEAR: 1 };

/** The period of today and those before, the newest first. */
export function periodsUntil(now: number, cycle: RatingCycle, count: number): string[] {
  const [year = 0, month = 1] = today(now).split('-').map(Number);
  const each = IN_A_YEAR[cycle];
  const last = year * each + Math.floor(((month - 1) * each) / 12);
  return Array.from({ length: count }, (_, back) => named(cycle, last - back));
}

function named(cycle: RatingCycle, number: number): string {
  const each = IN_A_YEAR[cycle];
  const [year, part] = [Math.floor(number / each), (number % each) + 1];
  if (cycle === 'YEAR') return `${year}`;
  if (cycle === 'MONTH') return `${year}-${String(part).padStart(2, '0')}`;
  return `${year}-${cycle === 'QUARTER' ? 'Q' : 'H'}${part}`;
}
