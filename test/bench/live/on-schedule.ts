import { setTimeout as sleep } from 'node:timers/promises';
import { now } from './now.js';
import type { Window } from './watch.js';

/** Calls `publish` at the time of each change, or at once when that is past. Does not wait for what it returns. */
export async function onSchedule(
  { changes, start, interval, first }: Window,
  publish: (seq: number) => void,
): Promise<void> {
  for (let index = 0; index < changes; index++) {
    const wait = start + index * interval - now();
    // Also when late: whoever publishes too much must still read what comes in.
    await sleep(Math.max(wait, 0));
    publish(first + index);
  }
}
