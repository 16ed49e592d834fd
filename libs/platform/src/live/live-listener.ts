/** Where frames go: a WebSocket, or a test. */
export interface FrameSink {
  /** Calls back when the frame has left this process, or will never. */
  send(frame: string, left: () => void): void;
}

/**
 * One listener on one socket. It has at most one frame on the way; while that lasts only the newest state is
 * remembered, so a slow phone costs one frame of memory and skips to the present when it catches up.
 */
export class LiveListener {
  private onTheWay = false;
  private newest: string | null = null;

  constructor(
    private readonly operationId: string,
    private readonly sink: FrameSink,
  ) {}

  /** `body` is a printed execution result, shared by all listeners of a room. */
  offer(body: string): void {
    this.newest = body;
    if (!this.onTheWay) this.sendNewest();
  }

  private sendNewest(): void {
    const body = this.newest;
    if (body === null) return;
    this.newest = null;
    this.onTheWay = true;
    this.sink.send(`{"id":${JSON.stringify(this.operationId)},"type":"next","payload":${body}}`, () => {
      this.onTheWay = false;
      this.sendNewest();
    });
  }
}
