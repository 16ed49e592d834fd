/** Hundredths as people read them: 8735 is 87.35, 9000 is 90. */
export function points(hundredths: number): string {
  const sign = hundredths < 0 ? '-' : '';
  const whole = Math.abs(hundredths);
  const rest = String(whole % 100).padStart(2, '0');
  return `${sign}${Math.floor(whole / 100)}${rest === '00' ? '' : `.${rest}`}`;
}

/** Whole percents, rounded down: nobody reads that a line was reached before it was. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((100 * part) / whole);
}
