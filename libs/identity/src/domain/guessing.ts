/** What can be tried until it fits. Each is slowed for the account that is tried and for the address that tries. */
export type Guess = 'CODE_REQUEST' | 'CODE' | 'PASSWORD' | 'SECOND_FACTOR' | 'CHECK_IN';

/** So many at once, and then one more each time so many seconds have passed. */
export interface Allowance {
  readonly atOnce: number;
  readonly everySeconds: number;
}

/**
 * A hall of phones may stand behind one address, so addresses are allowed far more than accounts; what fits is given
 * back. Six digits and ten tries, then six an hour: less than one in five thousand in a day.
 */
export const allowances = {
  CODE_REQUEST: { account: { atOnce: 3, everySeconds: 300 }, address: { atOnce: 200, everySeconds: 5 } },
  CODE: { account: { atOnce: 10, everySeconds: 600 }, address: { atOnce: 100, everySeconds: 20 } },
  PASSWORD: { account: { atOnce: 10, everySeconds: 300 }, address: { atOnce: 60, everySeconds: 30 } },
  SECOND_FACTOR: { account: { atOnce: 5, everySeconds: 600 }, address: { atOnce: 60, everySeconds: 30 } },
  CHECK_IN: { account: { atOnce: 10, everySeconds: 30 }, address: { atOnce: 400, everySeconds: 1 } },
} as const satisfies Record<Guess, { readonly account: Allowance; readonly address: Allowance }>;

/** How a wrong guess is refused; whatever else a try is refused with says nothing about the secret. */
export const wrongGuesses: Readonly<Record<Guess, readonly string[]>> = {
  CODE_REQUEST: [],
  CODE: ['CODE_WRONG'],
  PASSWORD: ['PASSWORD_WRONG'],
  SECOND_FACTOR: ['SECOND_FACTOR_WRONG', 'PASSWORD_WRONG'],
  CHECK_IN: ['CHECK_IN_CODE_WRONG'],
};

/** What one try costs, in milliseconds of waiting that is owed. */
export function costOf({ everySeconds }: Allowance): number {
  return everySeconds * 1000;
}

/** The most that may be owed. */
export function mostOwed({ atOnce, everySeconds }: Allowance): number {
  return atOnce * everySeconds * 1000;
}

/** Whole seconds until one more try is allowed; at least one. */
export function secondsToWait(allowance: Allowance, owedUntil: Date, now: Date): number {
  const wait = owedUntil.getTime() + costOf(allowance) - mostOwed(allowance) - now.getTime();
  return Math.max(1, Math.ceil(wait / 1000));
}
