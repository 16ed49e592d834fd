const HUNDREDTHS = 10_000n;

/** For reading only, rounded down to 0.01 %: no bound is ever compared with it (case 18). */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '—';
  const hundredths = String((BigInt(part) * HUNDREDTHS) / BigInt(whole)).padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}%`;
}
