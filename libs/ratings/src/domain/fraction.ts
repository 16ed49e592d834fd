/** An exact number. In lowest terms, the denominator positive. Written `numerator/denominator` where it is kept. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new Error('A fraction of nothing.');
  const sign = bottom < 0n ? -1n : 1n;
  const common = greatestCommon(top < 0n ? -top : top, bottom * sign);
  return { numerator: (sign * top) / common, denominator: (sign * bottom) / common };
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, times(other, fraction(-1)));
}

export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** Negative, zero or positive, as `one` is less than, equal to or more than `other`. */
export function compare(one: Fraction, other: Fraction): number {
  const [left, right] = [one.numerator * other.denominator, other.numerator * one.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Σ weight · value / Σ weight; null where nothing weighs anything. */
export function weighted(parts: readonly { weight: number; value: Fraction }[]): Fraction | null {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return null;
  const sum = parts.reduce((total, { weight, value }) => plus(total, times(fraction(weight), value)), ZERO);
  return times(sum, fraction(1, whole));
}

/** In hundredths, half up: only for show, nothing is decided by it. */
export function inHundredths({ numerator, denominator }: Fraction): number {
  const doubled = 200n * numerator + denominator;
  const floor = doubled / (2n * denominator);
  return Number(doubled < 0n && doubled % (2n * denominator) !== 0n ? floor - 1n : floor);
}

/** As it is kept: `numerator/denominator`, without rounding. */
export function written({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

/** Of a text that `written` made. */
export function read(text: string): Fraction {
  const [numerator, denominator] = text.split('/') as [string, string];
  return fraction(BigInt(numerator), BigInt(denominator));
}

function greatestCommon(one: bigint, other: bigint): bigint {
  return other === 0n ? (one === 0n ? 1n : one) : greatestCommon(other, one % other);
}
