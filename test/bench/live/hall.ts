import { Child } from '../processes/child.js';
import { measure, type Load } from './measure.js';
import type { Side } from './sides.js';

/** A side with everybody who listens to it. */
export interface Hall {
  readonly side: Side;
  readonly crowd: Child;
  /** What one connection takes in the server's memory, all garbage collected. */
  readonly rssKB: number;
  /** What connecting and subscribing once takes of the server's time. */
  readonly joinUs: number;
}

const FIRST = 20;

/**
 * A few see many changes first, so that code and caches are not counted as what connections take; then half of all come, who
 * take what that has left free. Counted is what the other half takes.
 */
export async function fillHall(side: Side, clients: number, warmUp: Load): Promise<Hall> {
  const { child: crowd } = await Child.start(new URL('crowd.ts', import.meta.url), null);
  const enter = (from: number, to: number): Promise<void> =>
    crowd.ask('enter', {
      meeting: 0,
      options: Array.from({ length: to - from }, (_, index) => side.phone(from + index)),
    });
  const half = Math.floor(clients / 2);
  const first = Math.min(FIRST, half);
  await enter(0, first);
  await measure(side, crowd, warmUp);
  await enter(first, half);
  const before = await side.server.settledUsage();
  await enter(half, clients);
  const joined = await side.server.usage();
  const after = await side.server.settledUsage();
  return {
    ...{ side, crowd },
    rssKB: (after.rssKB - before.rssKB) / (clients - half),
    joinUs: ((joined.cpuMs - before.cpuMs) * 1000) / (clients - half),
  };
}
