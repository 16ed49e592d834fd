/** China has kept one offset without summer time since 1992, so a constant is exact. */
const OFFSET_MS = 8 * 3_600_000;

/**
 * The same hour of the same day some months later in Shanghai, or of the month's last day where that day is missing
 * (Civil Code Art 202).
 */
export function monthsAfter(instant: Date, months: number): Date {
  const there = new Date(instant.getTime() + OFFSET_MS);
  const day = there.getUTCDate();
  there.setUTCDate(1);
  there.setUTCMonth(there.getUTCMonth() + months);
  const last = new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 0)).getUTCDate();
  there.setUTCDate(Math.min(day, last));
  return new Date(there.getTime() - OFFSET_MS);
}
