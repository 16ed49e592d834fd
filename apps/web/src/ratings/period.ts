import type { TFunction } from 'i18next';
import { monthName, today } from '../language/times';

/** Such as 2026-Q4, 2026-H2, 2026-12 or 2026, in words. */
export function periodName(period: string, t: TFunction): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('Q')) return t('ratings.quarter', { year, n: part.slice(1) });
  if (part === 'H1' || part === 'H2')
    return t(`ratings.half.${part === 'H1' ? 'FIRST' : 'SECOND'}`, { year });
  return part ? monthName(`${year}-${part}-01`) : year;
}

/** This quarter and those before, the newest first. */
export function quartersUntil(now: number, count: number): string[] {
  const [year = 0, month = 1] = today(now).split('-').map(Number);
  const last = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, back) => {
    const quarter = last - back;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}
