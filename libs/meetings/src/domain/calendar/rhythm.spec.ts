import { dayOf, holidayOn, isWorkday, weekdayOf, type CalendarDay } from '@sifang/kernel';
import fc from 'fast-check';
import { refusal } from '../spec/refusal.js';
import { dateOf, Every, nextDates, OnHoliday, requirePossible, startOn, type Rhythm } from './rhythm.js';

const day = (text: string) => text as CalendarDay;
const monthly: Rhythm = {
  ...{ every: Every.MONTH, nth: 2, weekday: 4, minute: 19 * 60 + 30, onHoliday: OnHoliday.NEXT_WORKDAY },
  ...{ startsOn: day('2026-01-01'), endsOn: null },
};

describe('the dates of a series', () => {
  it.each<[string, Partial<Rhythm>, after: string, dates: string[]]>([
    ['second Thursday', {}, '2026-11-22', ['2026-12-10', '2027-01-14', '2027-02-11']],
    ['last Friday', { nth: -1, weekday: 5 }, '2026-11-22', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['first Sunday', { nth: 1, weekday: 7 }, '2026-10-31', ['2026-11-01', '2026-12-06', '2027-01-03']],
    ['quarterly', { every: Every.QUARTER }, '2026-01-08', ['2026-04-09', '2026-07-09', '2026-10-08']],
    ['until an end', { endsOn: day('2027-01-13') }, '2026-11-22', ['2026-12-10']],
    [
      'not before the start',
      { startsOn: day('2026-12-11') },
      '2026-01-01',
      ['2027-01-14', '2027-02-11', '2027-03-11'],
    ],
    ['of a leap February', { nth: -1, weekday: 2 }, '2028-02-01', ['2028-02-29', '2028-03-28', '2028-04-25']],
  ])('%s', (_, changes, after, dates) => {
    expect(nextDates({ ...monthly, ...changes }, day(after), 3).map(date => date.day)).toEqual(dates);
  });

  // The first Thursday of October 2026 is National Day; the holidays last until the 7th.
  it.each([
    [OnHoliday.KEEP, '2026-10-01'],
    [OnHoliday.SKIP, null],
    [OnHoliday.NEXT_WORKDAY, '2026-10-08'],
  ])('on a holiday: %s', (onHoliday, heldOn) => {
    const [date] = nextDates({ ...monthly, nth: 1, onHoliday }, day('2026-09-30'), 1);
    expect(date).toEqual({ day: '2026-10-01', holiday: '国庆节', heldOn });
  });

  it('shift onto a Saturday that is worked', () => {
    // Friday 8 May 2026 is no holiday; the last Friday of a made-up rhythm is not needed: 5 May is one.
    const rhythm = { ...monthly, nth: 1, weekday: 2 };
    expect(dateOf(rhythm, day('2026-05-05'))).toMatchObject({ holiday: '劳动节', heldOn: '2026-05-06' });
    const sunday = { ...monthly, nth: -1, weekday: 7 };
    expect(dateOf(sunday, day('2026-09-27'))).toMatchObject({ holiday: '中秋节', heldOn: '2026-09-28' });
  });

  it('begin at their time in Shanghai', () => {
    const start = startOn(day('2026-12-10'), monthly);
    expect(start.toISOString()).toBe('2026-12-10T11:30:00.000Z');
    expect(dayOf(start)).toBe('2026-12-10');
  });

  it('are one in each month, the n-th such weekday, and never held on a holiday that is to be shifted', () => {
    const rhythms = fc.record({
      nth: fc.constantFrom(1, 2, 3, 4, -1),
      weekday: fc.integer({ min: 1, max: 7 }),
      onHoliday: fc.constantFrom(...Object.values(OnHoliday)),
    });
    fc.assert(
      fc.property(rhythms, changes => {
        const rhythm = { ...monthly, ...changes };
        const dates = nextDates(rhythm, day('2025-12-31'), 24);
        expect(new Set(dates.map(date => date.day.slice(0, 7))).size).toBe(24);
        for (const date of dates) {
          const nth = Math.ceil(Number(date.day.slice(8)) / 7);
          expect(weekdayOf(date.day)).toBe(rhythm.weekday);
          if (rhythm.nth > 0) expect(nth).toBe(rhythm.nth);
          else expect(nth).toBeGreaterThanOrEqual(4);
          if (rhythm.onHoliday === OnHoliday.SKIP)
            expect(date.heldOn === null).toBe(holidayOn(date.day) !== null);
          if (rhythm.onHoliday === OnHoliday.NEXT_WORKDAY && date.heldOn !== date.day)
            expect(isWorkday(date.heldOn!)).toBe(true);
          expect(dateOf(rhythm, date.day)).toEqual(date);
        }
      }),
    );
  });

  it.each([
    ['nth', 0],
    ['nth', 5],
    ['weekday', 8],
    ['minute', 1440],
    ['endsOn', '2025-12-31'],
  ])('cannot have %s %s', (field, value) => {
    expect(() => requirePossible({ ...monthly, [field]: value })).toThrow(
      refusal('RHYTHM_IMPOSSIBLE', `rhythm.${field}`),
    );
  });
});
