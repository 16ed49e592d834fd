import { asCalendarDay } from '@sifang/kernel';
import { Cycle, periodOf, periodsWithin } from './period.js';

it.each([
  [Cycle.MONTH, '2026-09-30', '2026-09'],
  [Cycle.QUARTER, '2026-09-30', '2026-Q3'],
  [Cycle.QUARTER, '2026-10-01', '2026-Q4'],
  [Cycle.HALF_YEAR, '2026-06-30', '2026-H1'],
  [Cycle.HALF_YEAR, '2026-07-01', '2026-H2'],
  [Cycle.YEAR, '2026-12-31', '2026'],
])('by the %s, %s lies in %s', (cycle, day, period) => {
  expect(periodOf(cycle, asCalendarDay(day, 'day'))).toBe(period);
});

it.each([
  ['2026-09', ['2026-09']],
  ['2026-Q3', ['2026-07', '2026-08', '2026-09', '2026-Q3']],
  [
    '2026-H2',
    ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2026-Q3', '2026-Q4', '2026-H2'],
  ],
])('%s holds %j', (period, within) => {
  expect(periodsWithin(period)).toEqual(within);
});

it('a year holds its months, quarters, halves and itself, each once', () => {
  const within = periodsWithin('2026');
  expect(within).toHaveLength(12 + 4 + 2 + 1);
  expect(new Set(within).size).toBe(within.length);
  expect(within.every(period => period.startsWith('2026'))).toBe(true);
});
