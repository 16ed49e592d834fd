import fc from 'fast-check';
import type { CalendarDay } from '../calendar-day.js';
import { HOLIDAYS } from './holidays.js';
import { addDays, addWorkdays, holidayOn, isArranged, isWorkday, weekdayOf } from './working-days.js';

const day = (text: string) => text as CalendarDay;

describe('a working day', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-10-01', false, 'a holiday'],
    ['2026-10-10', true, 'a Saturday worked for a holiday'],
    ['2026-02-14', true, 'the Saturday before Spring Festival'],
    ['2026-02-23', false, 'the last day of Spring Festival'],
    ['2026-02-24', true, 'the day after it'],
    ['2030-01-01', true, 'a Tuesday of a year that nobody has arranged yet'],
  ])('%s: %s, %s', (text, works) => {
    expect(isWorkday(day(text))).toBe(works);
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-09', 1, '2026-10-10'],
    ['2026-11-22', 5, '2026-11-27'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %s working days is %s', (from, n, to) => {
    expect(addWorkdays(day(from), n)).toBe(to);
  });

  it('knows the name of a holiday, and which years are arranged', () => {
    expect(holidayOn(day('2026-10-03'))).toBe('国庆节');
    expect(holidayOn(day('2026-11-22'))).toBeNull();
    expect([day('2026-05-05'), day('2027-05-05'), day('2031-05-05')].map(at => isArranged(at))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it.each(HOLIDAYS)(
  'the days of $year are days of that year, in order, and only weekend days are worked',
  year => {
    const days = year.off.flatMap(([, from, to]) => [from, to]);
    expect(days).toEqual(days.toSorted());
    for (const text of [...days, ...year.worked]) expect(text).toMatch(new RegExp(`^${year.year}-`));
    for (const text of year.worked) {
      expect(weekdayOf(day(text))).toBeGreaterThan(5);
      expect(holidayOn(day(text))).toBeNull();
    }
  },
);

it('days are added and taken away', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), days => {
      expect(addDays(addDays(day('2026-03-01'), days), -days)).toBe('2026-03-01');
      expect(weekdayOf(addDays(day('2026-11-23'), days))).toBe((((days % 7) + 7) % 7) + 1);
    }),
  );
  expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
});
