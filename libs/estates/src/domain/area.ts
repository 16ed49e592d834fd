import { Refusal } from '@sifang/kernel';

/** Areas are whole numbers of 0.01 ㎡: 75.73 ㎡ is 7573. No float ever holds one. */

const DECIMAL = /^(0|[1-9]\d{0,6})(?:\.(\d{1,2}))?$/;

/** Null unless `text` is a decimal above zero with at most two places, and nothing else. */
export function hundredthsOf(text: string): number | null {
  const [, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return null;
  // Digits are put together as text: 75.73 * 100 would be 7573.000000000001.
  return Number(whole + fraction.padEnd(2, '0')) || null;
}

/** What somebody entered, in 0.01 ㎡. @throws Refusal AREA_NOT_A_NUMBER */
export function areaGiven(text: string, field: string): number {
  const hundredths = hundredthsOf(text);
  if (hundredths !== null) return hundredths;
  throw new Refusal('AREA_NOT_A_NUMBER', 'Give an area in ㎡ above zero, with at most two places.', field);
}

/** In ㎡ with two places, such as 201697.46. */
export function squareMetres(hundredths: number | bigint): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
