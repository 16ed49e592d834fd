import type { FrameSink } from '../live/live-listener.js';

/** Our addition to what resolvers get as context over a socket. */
export interface SocketContext {
  readonly sink: FrameSink;
  readonly operationId: string;
}
