/** One decimal, rounded down: what has not reached two thirds never looks as if it had. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return '0.0';
  const tenths = Number((BigInt(Math.round(part)) * 1000n) / BigInt(Math.round(whole)));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
