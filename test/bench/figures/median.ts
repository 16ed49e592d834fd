/** Of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** For ratios and small figures: two significant places behind the point below ten, else one. */
export function rounded(value: number): number {
  return Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1));
}
