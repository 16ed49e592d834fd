import { ASSUMED, CITY } from './assumptions.js';
import { storageOf } from './storage.js';

const GB = 2 ** 30;

describe('what a place keeps', () => {
  const kept = storageOf(CITY, { perUnit: 1000, perMeeting: 200_000, walPerMeeting: 1_000_000 }, ASSUMED);

  it('is its register, whatever happens in it', () => {
    expect(kept.registerGB).toBeCloseTo((3_000_000 * 1000) / GB);
  });

  it('grows by a meeting a month for each estate', () => {
    expect(kept.meetingsPerYear).toBe(60_000);
    expect(kept.yearGB).toBeCloseTo((60_000 * 200_000) / GB);
    expect(kept.walPerYearGB).toBeCloseTo((60_000 * 1_000_000) / GB);
  });

  it('is written ahead most on the day on which most meet at once', () => {
    expect(kept.walOfTheBusiestDayGB).toBeCloseTo(((5_000 * 30) / 326) * (1_000_000 / GB));
  });

  it('is never less on the busiest day than on any other', () => {
    const evenly = { ...ASSUMED, estatesMeetingAtOnce: 0 };
    const { walOfTheBusiestDayGB, walPerYearGB } = storageOf(
      CITY,
      { perUnit: 1, perMeeting: 1, walPerMeeting: 1_000_000 },
      evenly,
    );
    expect(walOfTheBusiestDayGB).toBeCloseTo(walPerYearGB / 365);
  });
});
