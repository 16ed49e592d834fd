import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from '../processes/child.js';
import type { Percentiles, Seen, SeenInTime } from './crowd.js';
import { now } from './now.js';
import type { Side } from './sides.js';
import type { Window } from './watch.js';

export interface Measured {
  /** User and system time of the server for each view that a phone got. */
  readonly cpuUs: number;
  /** Of what lies between a change and a phone that shows it: for us from the moment that the act began in its transaction. */
  readonly p50: number;
  readonly p99: number;
  /** From the moment that the act was due, with its way to the server and all that it does there. */
  readonly p99FromAct: number;
  readonly frames: number;
  /** Changes that a phone has not seen, neither by their own view nor by a newer one. */
  readonly missing: number;
}

export interface Load {
  readonly perSecond: number;
  readonly changes: number;
}

const HEAD_START_MS = 100;
const PATIENCE_MS = 60_000;

/** Publishes on schedule and waits until everybody has seen everything. @throws when phones lost their connection */
export async function measure(side: Side, crowd: Child, { perSecond, changes }: Load): Promise<Measured> {
  const interval = 1000 / perSecond;
  const window: Window = {
    first: (await side.seq()) + 1,
    ...{ changes, interval, start: now() + HEAD_START_MS },
  };
  await crowd.ask('expect', [window]);
  const before = await side.server.usage();
  await side.publish(window);
  // Idle time belongs to it: whoever publishes seldom has much of it.
  await sleep(Math.max(0, window.start + changes * interval - now()));
  await allSeen(crowd);
  const after = await side.server.usage();
  const { frames, outstanding, p99: p99FromAct } = await crowd.ask<SeenInTime>('seen in time');
  const lags = await crowd.ask<Percentiles>('seen since', await side.begun(window));
  const cpuUs = ((after.cpuMs - before.cpuMs) * 1000) / frames;
  return { cpuUs, ...lags, p99FromAct, frames, missing: outstanding };
}

/** Waits until nothing is outstanding, or until nothing more can be hoped for. */
export async function allSeen(crowd: Child): Promise<void> {
  const deadline = now() + PATIENCE_MS;
  for (;;) {
    const { outstanding, lost } = await crowd.ask<Seen>('seen');
    if (lost.length) throw new Error(`${lost.length} phones lost their connection: ${lost[0]}`);
    if (outstanding === 0 || now() > deadline) return;
    await sleep(20);
  }
}
