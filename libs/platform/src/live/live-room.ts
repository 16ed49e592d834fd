import { setImmediate as othersTurn, setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { inTrace } from '../watching/spans.js';
import { standingOf } from './cursor.js';
import type { LiveChannel, LiveState } from './live-channel.js';
import type { LiveFigures } from './live-figures.js';
import type { LiveListener } from './live-listener.js';
import { Printed } from './printed.js';

/** Turns a root value into a printed execution result of the room's document. */
export type Print = (value: unknown) => Promise<string>;

interface Shown {
  readonly state: LiveState;
  readonly printed: Printed;
  /** Printed when somebody who came back first needs it. */
  unchanged?: Promise<Printed>;
}

/** At most this often: screens gain nothing from more, and a burst of votes costs one view instead of hundreds. */
const SHORTEST_GAP_MS = 40;
const RETRY_MS = 1_000;
/** Five milliseconds of writing; then votes and answers have their turn, lest a large hall makes everybody wait. */
const IN_ONE_GO = 500;

/** All listeners who see the same thing. Loads and prints each state once, whatever their number. */
export class LiveRoom {
  private readonly listeners = new Set<LiveListener>();
  private onTheWayIn = 0;
  private newest: Shown | null = null;
  private first: Promise<Shown> | null = null;
  private dirty = false;
  private working = false;
  /** On the clock of `performance.now()`. */
  private notBefore = 0;
  /** The first of the changes that nobody here has been told of, on the same clock. */
  private heardAt: number | null = null;
  private newestHeard = 0;

  constructor(
    private readonly channel: LiveChannel,
    private readonly print: Print,
    private readonly log: Logger,
    private readonly figures: LiveFigures,
  ) {}

  get size(): number {
    return this.listeners.size;
  }

  /** By how many changes what is shown here is older than what was heard of. */
  get behind(): number {
    return this.newest ? Math.max(0, this.newestHeard - this.newest.state.seq) : 0;
  }

  /** A room that somebody is about to enter must stay where changes reach it. */
  get isEmpty(): boolean {
    return this.listeners.size + this.onTheWayIn === 0;
  }

  /** The newest state follows at once, or word that nothing happened since `after`. @returns whether it is the latter */
  async join(listener: LiveListener, after: string | null): Promise<boolean> {
    this.onTheWayIn++;
    try {
      let shown = this.newest ?? (await this.firstLoad());
      if (standingOf(after, shown.state) === 'AHEAD') shown = await this.firstLoad();
      const unchanged = standingOf(after, shown.state) === 'UP_TO_DATE';
      const first = unchanged ? await this.unchanged(shown) : shown.printed;
      this.listeners.add(listener);
      listener.offer(first);
      // While this listener was on its way in, the others may have been told of something newer,
      // or there was nobody yet to tell.
      if (this.newest) listener.offer(this.newest.printed);
      if (this.dirty && !this.working) void this.work();
      return unchanged;
    } finally {
      this.onTheWayIn--;
    }
  }

  leave(listener: LiveListener): void {
    this.listeners.delete(listener);
    listener.stop();
  }

  /** Something happened at or before `seq`; without it, perhaps. */
  touch(seq?: number): void {
    if (seq !== undefined && this.newest && seq <= this.newest.state.seq) return;
    this.newestHeard = Math.max(this.newestHeard, seq ?? 0);
    this.heardAt ??= performance.now();
    this.dirty = true;
    if (!this.working) void this.work();
  }

  private async work(): Promise<void> {
    this.working = true;
    while (this.dirty && this.listeners.size > 0) {
      const early = this.notBefore - performance.now();
      if (early > 0) await pause(early);
      this.dirty = false;
      this.notBefore = performance.now() + SHORTEST_GAP_MS;
      const about = { topic: this.channel.topic, listeners: this.size };
      await inTrace('live fan-out', about, () => this.tellAll());
    }
    this.working = false;
  }

  private async tellAll(): Promise<void> {
    const before = this.newest?.state.seq;
    const heardAt = this.heardAt;
    this.heardAt = null;
    try {
      const { state, printed } = await this.renew();
      if (state.seq === before) return;
      await this.offerToAll(printed);
      if (heardAt !== null) this.figures.told((performance.now() - heardAt) / 1_000);
    } catch (error) {
      this.log.error(
        { err: error, topic: this.channel.topic, key: this.channel.key },
        'live view not loaded',
      );
      this.dirty = true;
      this.heardAt = heardAt;
      this.notBefore = performance.now() + RETRY_MS;
    }
  }

  /** Whoever comes or leaves meanwhile is or is no longer among the listeners, which is all that matters. */
  private async offerToAll(printed: Printed): Promise<void> {
    let offered = 0;
    for (const listener of this.listeners) {
      if (listener.offer(printed)) this.figures.skipped++;
      if (++offered % IN_ONE_GO === 0) await othersTurn();
    }
  }

  /** A whole hall may come at once, or come back at once after a break. */
  private firstLoad(): Promise<Shown> {
    this.first ??= this.renew().finally(() => (this.first = null));
    return this.first;
  }

  private async renew(): Promise<Shown> {
    const state = await this.channel.load();
    const shown = { state, printed: new Printed(state.seq, await this.print(state.value)) };
    // Two loads may overtake each other; the room never goes back.
    if (!this.newest || state.seq >= this.newest.state.seq) this.newest = shown;
    return this.newest;
  }

  private unchanged(shown: Shown): Promise<Printed> {
    const { seq, unchanged } = shown.state;
    shown.unchanged ??= this.print(unchanged).then(result => new Printed(seq, result));
    return shown.unchanged;
  }
}
