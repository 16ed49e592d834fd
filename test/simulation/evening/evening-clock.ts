import { setTimeout as sleep } from 'node:timers/promises';

const MS_PER_MINUTE = 60_000;
/** What is counted from 19:00 begins before it. */
const LEAD_MINUTES = 5;

/** Minutes after 19:00 that pass faster than on the wall. */
export class EveningClock {
  /** How far behind schedule somebody acted at most, in ms on the wall. */
  latest = 0;
  private readonly begun = performance.now();

  /** @param pace minutes of the evening in one minute */
  constructor(private readonly pace: number) {}

  /** At once when it is past. */
  async until(minute: number): Promise<void> {
    const wait = this.begun + ((minute + LEAD_MINUTES) * MS_PER_MINUTE) / this.pace - performance.now();
    if (wait > 0) await sleep(wait);
    this.latest = Math.max(this.latest, -wait);
  }

  get minute(): number {
    return ((performance.now() - this.begun) * this.pace) / MS_PER_MINUTE - LEAD_MINUTES;
  }

  /** From now on. */
  pass(minutes: number): Promise<unknown> {
    return sleep((minutes * MS_PER_MINUTE) / this.pace);
  }
}
