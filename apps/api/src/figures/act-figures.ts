import type { Acts } from '@sifang/platform';
import { Histogram, type Registry } from 'prom-client';

/** `act="castVote"` is how long a voter waits for the receipt. */
export function showActs(registry: Registry, acts: Acts): void {
  const seconds = new Histogram({
    name: 'sifang_act_seconds',
    help: 'How long acts took, from the question to the commit or the rollback, by act and outcome.',
    labelNames: ['act', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  acts.onEnded(({ act, outcome, seconds: taken }) => seconds.observe({ act, outcome }, taken));
}
