import { Latencies } from '../figures/latencies.js';
import { now } from './now.js';

/** Changes of one meeting that are going to happen: number `first + k`, published at `start + k * interval`. */
export interface Window {
  readonly first: number;
  readonly changes: number;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly interval: number;
}

/** Notes when the phones of one meeting see its changes. A newer view shows all changes before it. */
export class Watch {
  phones = 0;
  frames = 0;
  /** Changes that some phone has not seen, counted for each phone. */
  outstanding = 0;
  /** For each change when the last phone saw it, in ms since 1970. */
  lastAt: number[] = [];
  /** For each change when the phones saw it, one after another. */
  private seenAt: number[][] = [];
  private window: Window = { first: 0, changes: 0, start: 0, interval: 0 };

  /** @param latencies counts from the scheduled time, so that whoever publishes late gains nothing by it */
  constructor(private readonly latencies: Latencies) {}

  expect(window: Window): void {
    this.window = window;
    this.frames = 0;
    this.outstanding = window.changes * this.phones;
    this.lastAt = new Array<number>(window.changes).fill(0);
    this.seenAt = Array.from({ length: window.changes }, () => []);
  }

  readonly see = (before: number, seq: number): void => {
    const at = now();
    this.frames++;
    const { first, changes, start, interval } = this.window;
    const last = Math.min(seq, first + changes - 1);
    for (let change = Math.max(before + 1, first); change <= last; change++) {
      const index = change - first;
      this.latencies.add(at - (start + index * interval));
      this.lastAt[index] = at;
      this.seenAt[index]!.push(at);
      this.outstanding--;
    }
  };

  /** @param begun for each change when it began, in ms since 1970 */
  lagsSince(begun: readonly number[]): Latencies {
    const lags = new Latencies();
    begun.forEach((since, index) => this.seenAt[index]!.forEach(at => lags.add(at - since)));
    return lags;
  }
}
