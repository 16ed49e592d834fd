const OFFSET_MS = 8 * 3_600_000;

/** As a datetime-local control takes it: the wall clock of Asia/Shanghai, YYYY-MM-DDTHH:mm. */
export function wallClock(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 16);
}
