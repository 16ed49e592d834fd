import { setTimeout as sleep } from 'node:timers/promises';
import type { Usage } from './child.js';

/** By question. What a handler throws goes back to who asked. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Handlers = Readonly<Record<string, (value: any) => unknown>>;

interface Question {
  readonly id: number;
  readonly question: string;
  readonly value: unknown;
}

/** Makes this process one that answers `Child.ask`, and that ends when nobody is left to ask. */
export function answer(handlers: Handlers): void {
  const all: Handlers = {
    usage,
    'settled usage': settledUsage,
    ...handlers,
  };
  process.on('message', ({ id, question, value }: Question) => {
    void (async () => all[question]!(value))().then(
      answered => process.send?.({ id, value: answered }),
      error => process.send?.({ id, error: String((error as Error).stack ?? error) }),
    );
  });
  process.on('disconnect', () => process.exit());
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssKB: process.memoryUsage.rss() / 1024 };
}

async function settledUsage(): Promise<Usage> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    // Finalizers run, and pages go back to the system, between turns.
    await sleep(100);
  }
  return usage();
}
