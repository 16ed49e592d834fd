const BUCKETS_PER_MS = 10;
const LONGEST_MS = 120_000;

/** Counts latencies to 0.1 ms, so that millions of them take no more room than a few. */
export class Latencies {
  private readonly buckets = new Uint32Array(LONGEST_MS * BUCKETS_PER_MS + 1);
  private count = 0;

  add(ms: number): void {
    const bucket = Math.round(Math.min(Math.max(ms, 0), LONGEST_MS) * BUCKETS_PER_MS);
    this.buckets[bucket]!++;
    this.count++;
  }

  clear(): void {
    this.buckets.fill(0);
    this.count = 0;
  }

  /** @param share 0.99 for p99; @returns ms, NaN when there were none */
  percentile(share: number): number {
    if (this.count === 0) return NaN;
    let left = Math.ceil(this.count * share);
    let bucket = 0;
    while ((left -= this.buckets[bucket]!) > 0) bucket++;
    return bucket / BUCKETS_PER_MS;
  }
}
