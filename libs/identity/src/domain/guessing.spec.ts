import { allowances, secondsToWait, type Allowances } from './guessing.js';

const now = new Date('2026-06-03T11:00:00Z');
const inSeconds = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const three = { atOnce: 3, everySeconds: 100 };

describe('whoever has tried too often', () => {
  it.each([
    [300, 100],
    [250, 50],
    [299.999, 100],
    [201, 1],
    [200.5, 1],
  ])('and owes %d seconds, waits %d until one more is allowed', (owed, wait) => {
    expect(secondsToWait(three, inSeconds(owed), now)).toBe(wait);
  });

  it('waits a second at least, also when the clocks of two copies differ', () => {
    expect(secondsToWait(three, inSeconds(-500), now)).toBe(1);
  });
});

describe('the allowances', () => {
  const both = Object.entries<Allowances>(allowances).flatMap(([guess, { account, address }]) =>
    account && address ? [{ guess, account, address }] : [],
  );
  it.each(both)('$guess gives an address more than an account', ({ account, address }) => {
    expect(address.atOnce).toBeGreaterThan(account.atOnce);
    expect(address.everySeconds).toBeLessThanOrEqual(account.everySeconds);
  });

  it('count every guess somewhere', () => {
    for (const { account, address } of Object.values<Allowances>(allowances))
      expect(account ?? address).not.toBeNull();
  });

  it.each([
    ['CLAIM_HERE', 5],
    ['CLAIM', 15],
    ['CLAIMED_UNIT', 20],
  ] as const)('let %s be wrong %d times at once, and as often a day', (guess, times) => {
    const { atOnce, everySeconds } = allowances[guess].account;
    expect([atOnce, 86_400 / everySeconds]).toEqual([times, times]);
  });

  it('leave less than one in five thousand that a code of six digits is guessed within a day', () => {
    const { atOnce, everySeconds } = allowances.CODE.account;
    const tries = atOnce + 86_400 / everySeconds;
    expect(tries / 1_000_000).toBeLessThan(1 / 5_000);
  });
});
