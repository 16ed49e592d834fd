import fc from 'fast-check';
import { clears, leastClearing, MORE_THAN_HALF, TWO_THIRDS, type Bar } from './bar.js';

describe('a bar', () => {
  it.each([
    ['more than half of 6', MORE_THAN_HALF, 6, 4],
    ['more than half of 7', MORE_THAN_HALF, 7, 4],
    ['two thirds of 6', TWO_THIRDS, 6, 4],
    ['two thirds of 7', TWO_THIRDS, 7, 5],
    ['two thirds of nobody', TWO_THIRDS, 0, 1],
    ['more than half of nobody', MORE_THAN_HALF, 0, 1],
  ])('of %s takes', (_, bar, whole, least) => {
    expect(leastClearing(bar, whole)).toBe(least);
  });

  it('is cleared by the least number that clears it and by no smaller one', () => {
    const bars = fc.record({
      share: fc.constantFrom(MORE_THAN_HALF.share, TWO_THIRDS.share, { numerator: 3, denominator: 4 }),
      inclusive: fc.boolean(),
    });
    fc.assert(
      fc.property(bars, fc.integer({ min: 1, max: 60 }), (bar: Bar, whole) => {
        const { numerator, denominator } = bar.share;
        const plainly = (part: number) =>
          bar.inclusive ? part * denominator >= whole * numerator : part * denominator > whole * numerator;
        const least = leastClearing(bar, whole);
        expect(plainly(least)).toBe(true);
        expect(plainly(least - 1)).toBe(false);
        for (const part of [least - 1, least, least + 1])
          expect(clears(part, bar, whole)).toBe(plainly(part));
      }),
    );
  });
});
