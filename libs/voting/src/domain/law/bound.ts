import { exceeds, HALF, leastExceeding, type Share } from '@sifang/kernel';

/**
 * How much of a whole a law asks for. 以上 includes the number itself, 过半数 and 超过 do not (Civil Code Art 1259).
 */
export interface Bound {
  readonly share: Share;
  readonly including: boolean;
}

export const AT_LEAST_TWO_THIRDS: Bound = { share: { numerator: 2, denominator: 3 }, including: true };
export const MORE_THAN_HALF: Bound = { share: HALF, including: false };
export const AT_LEAST_THREE_QUARTERS: Bound = { share: { numerator: 3, denominator: 4 }, including: true };

/** Whole numbers, compared by cross-multiplying; what is rounded for display never comes here. */
export function meets(part: number, { share, including }: Bound, whole: number): boolean {
  if (!including) return exceeds(part, share, whole);
  return BigInt(part) * BigInt(share.denominator) >= BigInt(whole) * BigInt(share.numerator);
}

/** The smallest whole number that meets the bound: rounded up, never to nearest. */
export function least({ share, including }: Bound, whole: number): number {
  if (!including) return leastExceeding(share, whole);
  const [wanted, parts] = [BigInt(whole) * BigInt(share.numerator), BigInt(share.denominator)];
  return Number((wanted + parts - 1n) / parts);
}

/** Such as `≥ 2/3`. */
export function boundText({ share, including }: Bound): string {
  return `${including ? '≥' : '>'} ${share.numerator}/${share.denominator}`;
}
