/** A share of a whole as a law writes it, such as 1/2 or 2/3. Never a float. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export const HALF: Share = { numerator: 1, denominator: 2 };

/**
 * 超过: the number itself does not count (Civil Code Art 1259). Whole numbers, compared by cross-multiplying.
 */
export function exceeds(part: number, share: Share, whole: number): boolean {
  return BigInt(part) * BigInt(share.denominator) > BigInt(whole) * BigInt(share.numerator);
}

/** The smallest whole number that exceeds the share of the whole. */
export function leastExceeding(share: Share, whole: number): number {
  return Number((BigInt(whole) * BigInt(share.numerator)) / BigInt(share.denominator)) + 1;
}
