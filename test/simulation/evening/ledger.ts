import { Latencies } from '../../bench/figures/latencies.js';

/** What was done in an evening, how long each took to be answered, and what failed. */
export class Ledger {
  readonly done: Record<string, number> = {};
  readonly failed: string[] = [];
  readonly answered = new Latencies();

  /** @returns null when it failed, which is noted */
  async note<T>(what: string, work: () => Promise<T>): Promise<T | null> {
    const begun = performance.now();
    try {
      const result = await work();
      this.answered.add(performance.now() - begun);
      this.done[what] = (this.done[what] ?? 0) + 1;
      return result;
    } catch (error) {
      this.failed.push(`${what}: ${(error as Error).message}`);
      return null;
    }
  }

  count(...kinds: readonly string[]): number {
    return kinds.reduce((sum, kind) => sum + (this.done[kind] ?? 0), 0);
  }

  /** All that changed a meeting. */
  get acts(): number {
    return this.count(...Object.keys(this.done).filter(kind => !READS.includes(kind)));
  }
}

export const READS = ['list', 'open the page', 'follow'];
