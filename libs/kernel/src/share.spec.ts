import fc from 'fast-check';
import { exceeds, HALF, leastExceeding } from './index.js';

const share = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .filter(([n, d]) => n < d)
  .map(([numerator, denominator]) => ({ numerator, denominator }));
const whole = fc.integer({ min: 0, max: 2 ** 40 });

describe('more than a share', () => {
  it('does not hold at exactly half', () => {
    expect(exceeds(300, HALF, 600)).toBe(false);
    expect(exceeds(301, HALF, 600)).toBe(true);
  });

  it('holds for the least number that exceeds it, and not for one less', () => {
    fc.assert(
      fc.property(share, whole, (s, w) => {
        const least = leastExceeding(s, w);
        expect(exceeds(least, s, w)).toBe(true);
        expect(exceeds(least - 1, s, w)).toBe(false);
      }),
    );
  });
});
