import { cursorOf } from '../../libs/platform/src/live/cursor.js';
import { LiveChannel, type LiveState } from '../../libs/platform/src/live/live-channel.js';
import { LiveListener, type FrameSink } from '../../libs/platform/src/live/live-listener.js';
import type { Print } from '../../libs/platform/src/live/live-room.js';

const EPOCH = 'a1';

/** Something that changes and is followed live. Its loads can be held up, as a slow database would. */
export class Thing {
  seq = 1;
  loads = 0;
  prints = 0;
  broken = false;
  private held: Promise<void> | null = null;
  private letGo: () => void = () => undefined;

  /** As `audience` may see it, for somebody who stopped at `after`. */
  channel(audience = 'all', after?: number): LiveChannel {
    const load = async (): Promise<LiveState> => {
      this.loads++;
      const { seq } = this;
      await this.held;
      if (this.broken) throw new Error('connection lost');
      return { seq, epoch: EPOCH, value: { seq, for: audience }, unchanged: { seq } };
    };
    const cursor = after === undefined ? null : cursorOf({ epoch: EPOCH, seq: after });
    return new LiveChannel('thing', 'one', audience, cursor, load);
  }

  readonly print: Print = async value => {
    this.prints++;
    return JSON.stringify(value);
  };

  holdUpLoads(): void {
    this.held = new Promise(resolve => (this.letGo = resolve));
  }

  letLoadsGo(): void {
    this.held = null;
    this.letGo();
  }
}

/** Somebody who listens, and whose network can fall behind. */
export class Ear implements FrameSink {
  isBehind = false;
  readonly heard: { seq: number; for?: string }[] = [];
  readonly listener = new LiveListener('1', this);
  private caughtUp: (() => void)[] = [];
  private waiting: (() => void)[] = [];

  write(frame: Buffer): void {
    const text = frame.toString();
    this.heard.push(JSON.parse(text.slice(text.indexOf('{'))).payload);
    this.waiting.splice(0).forEach(check => check());
  }

  whenCaughtUp(call: () => void): void {
    this.caughtUp.push(call);
  }

  catchUp(): void {
    this.isBehind = false;
    this.caughtUp.splice(0).forEach(call => call());
  }

  /** How often somebody waits for this network. */
  get queue(): number {
    return this.caughtUp.length;
  }

  async hears(seq: number): Promise<void> {
    while (!this.heard.some(payload => payload.seq === seq))
      await new Promise<void>(resolve => this.waiting.push(resolve));
  }

  get seqs(): number[] {
    return this.heard.map(({ seq }) => seq);
  }
}
