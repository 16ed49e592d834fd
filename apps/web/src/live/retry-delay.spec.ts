import { CLOSED, retryDelay } from './retry-delay';

const shortest = (retries: number, code?: number) => retryDelay(retries, code, 0);
const longest = (retries: number, code?: number) => retryDelay(retries, code, 1);

describe('a page that lost its link', () => {
  it('tries again after half a second at most, then more and more seldom', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map(retries => longest(retries))).toEqual([
      500, 1000, 2000, 4000, 6000, 6000, 6000,
    ]);
  });

  it('does not come in step with the others: the last comes after twice the wait of the first', () => {
    expect([0, 3, 9].map(retries => shortest(retries))).toEqual([250, 2000, 3000]);
  });

  it('comes back spread out, and before a blip is over, when the server restarts', () => {
    expect([shortest(0, CLOSED.restart), longest(0, CLOSED.restart)]).toEqual([750, 1500]);
  });

  it('waits longer when the server was full, and never above six seconds', () => {
    expect([shortest(0, CLOSED.tryAgainLater), longest(0, CLOSED.tryAgainLater)]).toEqual([2000, 4000]);
    expect(longest(6, CLOSED.tryAgainLater)).toBe(6000);
  });
});
