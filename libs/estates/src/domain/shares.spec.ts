import { Ownership, type OwnersShare } from './register.js';
import { requireShares, sumOf } from './shares.js';

const { SOLE, JOINT, SHARES } = Ownership;
const of = (part: number, whole: number): OwnersShare => ({ part, whole });

describe('shares', () => {
  it.each<[string, Ownership, (OwnersShare | null)[], string | null]>([
    ['one alone', SOLE, [null], null],
    ['two jointly', JOINT, [null, null], null],
    ['halves', SHARES, [of(1, 2), of(1, 2)], null],
    ['a half, a third and a sixth', SHARES, [of(1, 2), of(1, 3), of(1, 6)], null],
    ['less than the whole', SHARES, [of(1, 3), of(1, 3)], null],
    ['a thousandth too much', SHARES, [of(1, 2), of(501, 1000)], 'SHARES_ABOVE_WHOLE'],
    ['a millionth too much', SHARES, [of(999_999, 1_000_000), of(2, 1_000_000)], 'SHARES_ABOVE_WHOLE'],
    ['two who own alone', SOLE, [null, null], 'OWNERSHIP_MISMATCH'],
    ['one who owns jointly', JOINT, [null], 'OWNERSHIP_MISMATCH'],
    ['one share missing', SHARES, [of(1, 2), null], 'SHARE_MISSING'],
    ['shares of joint owners', JOINT, [of(1, 2), of(1, 2)], 'SHARE_NOT_EXPECTED'],
    ['nothing of it', SHARES, [of(0, 2), of(1, 2)], 'SHARE_OUT_OF_RANGE'],
    ['more than one', SHARES, [of(3, 2), of(1, 2)], 'SHARE_OUT_OF_RANGE'],
    ['a part of a part', SHARES, [of(0.5, 1), of(1, 2)], 'SHARE_OUT_OF_RANGE'],
    ['parts finer than anybody writes', SHARES, [of(1, 1_000_001), of(1, 2)], 'SHARE_OUT_OF_RANGE'],
  ])('of %s', (_, ownership, shares, code) => {
    const required = () => requireShares(ownership, shares);
    if (code === null) expect(required).not.toThrow();
    else expect(required).toThrow(expect.objectContaining({ code }));
  });

  it('add up exactly, in whatever order', () => {
    const thirds = [of(1, 3), of(1, 3), of(1, 3), of(1, 7), of(6, 7)];
    for (const shares of [thirds, [...thirds].reverse()]) {
      const { part, whole } = sumOf(shares);
      expect(part).toBe(2n * whole);
    }
  });
});
