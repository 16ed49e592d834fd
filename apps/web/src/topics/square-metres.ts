/** Whole 0.01 ㎡ as people read areas: 1234567 is 12,345.67. */
export function squareMetres(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${Number(digits.slice(0, -2)).toLocaleString('en')}.${digits.slice(-2)}`;
}
