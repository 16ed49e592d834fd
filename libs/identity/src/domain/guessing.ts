/** What can be tried until it fits. Each is slowed for the account that is tried and for the address that tries. */
export type Guess =
  | 'CODE_REQUEST'
  | 'CODE'
  | 'FIRST_CODE'
  | 'PASSWORD'
  | 'SECOND_FACTOR'
  | 'CHECK_IN'
  | 'CALENDAR'
  | 'CLAIM_HERE'
  | 'CLAIM'
  | 'CLAIMED_UNIT';

/** So many at once, and then one more each time so many seconds have passed. */
export interface Allowance {
  readonly atOnce: number;
  readonly everySeconds: number;
}

/** Null: nothing is counted there. */
export interface Allowances {
  readonly account: Allowance | null;
  readonly address: Allowance | null;
}

const DAY_SECONDS = 86_400;

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
  CALENDAR: { account: { atOnce: 20, everySeconds: 60 }, address: { atOnce: 100, everySeconds: 10 } },
  // Fifty bits, and no account is named before it fits.
  FIRST_CODE: { account: null, address: { atOnce: 30, everySeconds: 60 } },
  // A day's: of one person at one unit, of one person, at one unit by anybody. Whoever signed in has shown who they are,
  // and a hall in which keys are handed over stands behind one address.
  CLAIM_HERE: { account: aDay(5), address: null },
  CLAIM: { account: aDay(15), address: null },
  CLAIMED_UNIT: { account: aDay(20), address: null },
} as const satisfies Record<Guess, Allowances>;

/** Not more at once, and not more a day in the long run. */
function aDay(times: number): Allowance {
  return { atOnce: times, everySeconds: DAY_SECONDS / times };
}

/** How a wrong guess is refused; whatever else a try is refused with says nothing about the secret. */
export const wrongGuesses: Readonly<Record<Guess, readonly string[]>> = {
  CODE_REQUEST: [],
  CODE: ['CODE_WRONG'],
  PASSWORD: ['PASSWORD_WRONG'],
  SECOND_FACTOR: ['SECOND_FACTOR_WRONG', 'PASSWORD_WRONG'],
  FIRST_CODE: ['FIRST_CODE_WRONG'],
  CHECK_IN: ['CHECK_IN_CODE_WRONG'],
  CALENDAR: [],
  // Answered, not refused: the caller tells.
  CLAIM_HERE: [],
  CLAIM: [],
  CLAIMED_UNIT: [],
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
