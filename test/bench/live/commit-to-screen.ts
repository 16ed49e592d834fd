import { Latencies } from '../figures/latencies.js';
import { Child } from '../processes/child.js';
import { begunAt } from './begun-at.js';
import type { SeenInTime } from './crowd.js';
import { allSeen } from './measure.js';
import { now } from './now.js';
import { onSchedule } from './on-schedule.js';
import type { PhoneOptions } from './phone.js';

/** A meeting, who follows it, and where it stands. */
export interface Followed {
  readonly meetingId: string;
  readonly phones: readonly PhoneOptions[];
  readonly seq: number;
}

export interface Scene {
  readonly databaseUrl: string;
  readonly meetings: readonly Followed[];
  readonly perSecond: number;
  /** One for each change, in turn; each adds exactly one to the number of one meeting. */
  readonly acts: readonly (() => Promise<unknown>)[];
}

export interface Lag {
  readonly p50: number;
  readonly p99: number;
  readonly missing: number;
}

/**
 * How long it takes until the last phone of a meeting shows a change, counted from the moment at which the act began in
 * its transaction: the commit comes some milliseconds after it, so this is the longer time.
 */
export async function commitToScreen({ databaseUrl, meetings, perSecond, acts }: Scene): Promise<Lag> {
  const { child: crowd } = await Child.start(new URL('crowd.ts', import.meta.url), null);
  for (const [meeting, { phones }] of meetings.entries())
    await crowd.ask('enter', { meeting, options: phones });
  const changes = acts.length / meetings.length;
  const windows = meetings.map(({ seq }) => ({ first: seq + 1, changes, start: now(), interval: 0 }));
  await crowd.ask('expect', windows);
  await perform(acts, perSecond);
  await allSeen(crowd);
  const { lastAt, outstanding } = await crowd.ask<SeenInTime>('seen in time');
  await crowd.stop();
  const lags = new Latencies();
  for (const [index, { meetingId }] of meetings.entries()) {
    const begun = await begunAt(databaseUrl, meetingId, windows[index]!);
    begun.forEach((at, change) => lags.add(lastAt[index]![change]! - at));
  }
  return { p50: lags.percentile(0.5), p99: lags.percentile(0.99), missing: outstanding };
}

async function perform(acts: Scene['acts'], perSecond: number): Promise<void> {
  const under: Promise<unknown>[] = [];
  const window = { first: 0, changes: acts.length, start: now(), interval: 1000 / perSecond };
  await onSchedule(window, index => under.push(acts[index]!()));
  await Promise.all(under);
}
