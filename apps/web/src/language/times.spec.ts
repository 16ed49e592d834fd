import { dayAndClock, deadline } from './times';

const thisYear = new Date().getFullYear();
/** In the middle of the year, so that no time zone makes it another. */
const NOON = '-06-15T12:00:00+08:00';

describe('a day and the clock', () => {
  it('leave out the year that everybody knows', () => {
    expect(dayAndClock(`${thisYear}${NOON}`)).toMatch(/^6月15日.+ 12:00$/);
  });

  it.each([thisYear - 1, thisYear + 1])('say the year where it is another: %s', year => {
    expect(dayAndClock(`${year}${NOON}`)).toMatch(new RegExp(`^${year}年6月15日.+ 12:00$`));
  });

  it('count the year by the clocks of Shanghai', () => {
    const newYear = `${thisYear - 1}-12-31T16:30:00Z`;
    expect(dayAndClock(newYear)).toMatch(/^1月1日.+ 00:30$/);
  });
});

describe('a deadline', () => {
  it('at midnight belongs to the day that ends', () => {
    expect(deadline('2020-11-27T00:00:00+08:00')).toBe('2020年11月26日周四 24:00');
  });

  it('at any other time is said as it is', () => {
    expect(deadline('2020-11-27T18:00:00+08:00')).toBe('2020年11月27日周五 18:00');
  });
});
