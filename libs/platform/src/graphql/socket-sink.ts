import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { FrameSink } from '../live/live-listener.js';

/**
 * Writes finished frames to the connection below a WebSocket, which costs half of what its `send` does. Two writers
 * get along because `ws` writes each of its own frames at once and whole, as long as it neither compresses nor is
 * given blobs.
 */
export class SocketSink implements FrameSink {
  private waiting: (() => void)[] | null = null;

  constructor(
    private readonly socket: WebSocket,
    private readonly connection: Duplex,
  ) {}

  get isBehind(): boolean {
    return this.connection.writableNeedDrain;
  }

  /** After a goodbye nothing may follow. */
  write(frame: Buffer): void {
    if (this.socket.readyState === WebSocket.OPEN) this.connection.write(frame);
  }

  /** One listener for all operations of the socket. */
  whenCaughtUp(call: () => void): void {
    if (this.waiting) return void this.waiting.push(call);
    this.waiting = [call];
    this.connection.once('drain', () => {
      const waiting = this.waiting ?? [];
      this.waiting = null;
      waiting.forEach(tell => tell());
    });
  }
}
