import { exceeds, leastExceeding, type Share } from '@sifang/kernel';

/** How many of a whole it takes, as a rule writes it. */
export interface Bar {
  readonly share: Share;
  /** 以上: the share itself is enough. Otherwise 超过: it is not (Civil Code Art 1259). */
  readonly inclusive: boolean;
}

export const MORE_THAN_HALF: Bar = { share: { numerator: 1, denominator: 2 }, inclusive: false };
export const TWO_THIRDS: Bar = { share: { numerator: 2, denominator: 3 }, inclusive: true };

/** Whole numbers; exact. */
export function clears(part: number, { share, inclusive }: Bar, whole: number): boolean {
  return exceeds(part, share, whole) || (inclusive && isExactly(part, share, whole));
}

/** The least whole number that clears the bar; at least one. */
export function leastClearing({ share, inclusive }: Bar, whole: number): number {
  const over = leastExceeding(share, whole);
  return inclusive && over > 1 && isExactly(over - 1, share, whole) ? over - 1 : over;
}

function isExactly(part: number, { numerator, denominator }: Share, whole: number): boolean {
  return BigInt(part) * BigInt(denominator) === BigInt(whole) * BigInt(numerator);
}
