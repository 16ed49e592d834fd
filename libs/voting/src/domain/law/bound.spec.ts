import fc from 'fast-check';
import { AT_LEAST_THREE_QUARTERS, AT_LEAST_TWO_THIRDS, least, meets, MORE_THAN_HALF } from './bound.js';

const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe('what a law asks for', () => {
  it.each([
    ['2/3 or more', AT_LEAST_TWO_THIRDS, 600, 900],
    ['3/4 or more', AT_LEAST_THREE_QUARTERS, 450, 600],
    ['more than half', MORE_THAN_HALF, 301, 600],
    ['more than half of an odd number', MORE_THAN_HALF, 301, 601],
  ])('%s: is met by %#, not by one less', (_, bound, enough, all) => {
    expect(meets(enough, bound, all)).toBe(true);
    expect(meets(enough - 1, bound, all)).toBe(false);
    expect(least(bound, all)).toBe(enough);
  });

  it('case 4: is rounded up, to a person and to 0.01 ㎡', () => {
    expect(least(AT_LEAST_TWO_THIRDS, 1_640_768)).toBe(1_093_846);
    expect(least(AT_LEAST_TWO_THIRDS, 157)).toBe(105);
  });

  it('case 18: is never met by what only a rounded percentage shows', () => {
    expect(meets(6_666_666, AT_LEAST_TWO_THIRDS, 10_000_000)).toBe(false);
    expect(meets(6_666_667, AT_LEAST_TWO_THIRDS, 10_000_000)).toBe(true);
  });

  it('is met by the least number and not by one less, up to the largest whole number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(AT_LEAST_TWO_THIRDS, AT_LEAST_THREE_QUARTERS, MORE_THAN_HALF),
        whole,
        (bound, all) => {
          expect(meets(least(bound, all), bound, all)).toBe(true);
          expect(meets(least(bound, all) - 1, bound, all)).toBe(false);
        },
      ),
    );
  });
});
