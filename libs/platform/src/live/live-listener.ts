import { Printed } from './printed.js';

/** Where frames go: a WebSocket, or a test. */
export interface FrameSink {
  /** More has been written than the network has taken. */
  readonly isBehind: boolean;
  write(frame: Buffer): void;
  /** Calls once when it is no longer behind. */
  whenCaughtUp(call: () => void): void;
}

/**
 * One listener on one socket. While its socket is behind only the newest state is remembered, so a slow phone costs
 * no growing queue and skips to the present when it catches up. It is never told of an older state after a newer one.
 */
export class LiveListener {
  private room: string | null = null;
  private seq = -1;
  private newest: Printed | null = null;

  constructor(
    private readonly operationId: string,
    private readonly sink: FrameSink,
  ) {}

  /** Another room shows something else, even of the same state; the same one goes on where it stopped. */
  enter(room: string): void {
    if (room !== this.room) this.seq = -1;
    this.room = room;
  }

  /** @param refusal JSON of an execution result with the reason */
  showOut(refusal: string): void {
    this.room = null;
    this.sink.write(new Printed(0, refusal).frameFor(this.operationId));
  }

  /** @returns whether an older state will now never be sent */
  offer(printed: Printed): boolean {
    if (printed.seq <= this.seq) return false;
    this.seq = printed.seq;
    if (!this.sink.isBehind) {
      this.sink.write(printed.frameFor(this.operationId));
      return false;
    }
    const skips = this.newest !== null;
    if (!skips) this.sink.whenCaughtUp(() => this.catchUp());
    this.newest = printed;
    return skips;
  }

  /** What was remembered for it is not sent any more. */
  stop(): void {
    if (this.newest) this.room = null;
    this.newest = null;
  }

  private catchUp(): void {
    const newest = this.newest;
    this.newest = null;
    if (newest) this.sink.write(newest.frameFor(this.operationId));
  }
}
