import { percent } from './percent.js';

describe('a percentage on a paper', () => {
  it.each([
    [2, 3, '66.66%'],
    [1, 1, '100.00%'],
    [0, 7, '0.00%'],
    [1, 20_000, '0.00%'],
    [19_999, 20_000, '99.99%'],
    [0, 0, '—'],
  ])('of %i in %i is %s, rounded down', (part, whole, text) => {
    expect(percent(part, whole)).toBe(text);
  });
});
