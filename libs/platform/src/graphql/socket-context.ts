import type { WebSocket } from 'ws';

/** Our addition to what resolvers get as context over a socket. */
export interface SocketContext {
  readonly socket: WebSocket;
  readonly operationId: string;
}
