import type { Logger } from 'pino';
import type { LiveChannel, LiveState } from './live-channel.js';
import type { LiveListener } from './live-listener.js';

/** Turns a root value into a printed execution result of the room's document. */
export type Print = (value: unknown) => Promise<string>;

interface Printed {
  readonly state: LiveState;
  readonly body: string;
}

/** At most this often: screens gain nothing from more, and a burst of votes costs one view instead of hundreds. */
const SHORTEST_GAP_MS = 50;
const RETRY_MS = 1_000;

/** All listeners who see the same thing. Loads and prints each state once, whatever their number. */
export class LiveRoom {
  private readonly listeners = new Set<LiveListener>();
  private newest: Printed | null = null;
  private unchangedBody: string | null = null;
  private dirty = false;
  private working = false;

  constructor(
    private readonly channel: LiveChannel,
    private readonly print: Print,
    private readonly log: Logger,
  ) {}

  get size(): number {
    return this.listeners.size;
  }

  /** The newest state follows at once, or word that `isCurrent` holds. */
  async join(listener: LiveListener, isCurrent: LiveChannel['isCurrent']): Promise<void> {
    const { state, body } = this.newest ?? (await this.renew());
    const first = isCurrent(state) ? await this.printUnchanged(state) : body;
    this.listeners.add(listener);
    listener.offer(first);
    // While this listener was on its way in, the others may have been told of something newer,
    // or there was nobody yet to tell.
    if (this.newest && this.newest.state.seq !== state.seq) listener.offer(this.newest.body);
    if (this.dirty && !this.working) void this.work();
  }

  leave(listener: LiveListener): void {
    this.listeners.delete(listener);
  }

  /** Something happened at or before `seq`; without it, perhaps. */
  touch(seq?: number): void {
    if (seq !== undefined && this.newest && seq <= this.newest.state.seq) return;
    this.dirty = true;
    if (!this.working) void this.work();
  }

  private async work(): Promise<void> {
    this.working = true;
    while (this.dirty && this.listeners.size > 0) {
      this.dirty = false;
      const wait = await this.tellAll();
      await new Promise(resolve => setTimeout(resolve, wait));
    }
    this.working = false;
  }

  private async tellAll(): Promise<number> {
    const before = this.newest?.state.seq;
    try {
      const { state, body } = await this.renew();
      if (state.seq !== before) this.listeners.forEach(listener => listener.offer(body));
      return SHORTEST_GAP_MS;
    } catch (error) {
      this.log.error(
        { err: error, topic: this.channel.topic, key: this.channel.key },
        'live view not loaded',
      );
      this.dirty = true;
      return RETRY_MS;
    }
  }

  private async renew(): Promise<Printed> {
    const state = await this.channel.load();
    const printed = { state, body: await this.print(state.value) };
    // Two loads may overtake each other; the room never goes back.
    if (!this.newest || state.seq >= this.newest.state.seq) {
      this.newest = printed;
      this.unchangedBody = null;
    }
    return this.newest;
  }

  private async printUnchanged(state: LiveState): Promise<string> {
    this.unchangedBody ??= await this.print(state.unchanged);
    return this.unchangedBody;
  }
}
