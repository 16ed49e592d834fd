import { CloseCode, type Server } from 'graphql-ws';
import { WebSocket, type RawData } from 'ws';
import { textFrame } from '../live/text-frame.js';
import type { Connected } from './socket-protocol.js';

const PING = Buffer.from('{"type":"ping"}');
const PONG = textFrame(Buffer.from('{"type":"pong"}'));

/** Lets the protocol be spoken over one WebSocket. @param onBug gets what must not happen; the socket is closed then */
export function speak(
  protocol: Server<Connected>,
  socket: WebSocket,
  connected: Connected,
  onBug: (error: unknown) => void,
): void {
  let hear: (message: string) => Promise<void> = async () => undefined;
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: message => send(socket, message),
      close: (code, reason) => socket.close(code, reason),
      onMessage: listener => (hear = listener),
    },
    connected,
  );
  socket.on('message', message => {
    // Every page asks so every ten seconds; in a quiet meeting nearly nothing else is said.
    if (isPing(message)) return connected.sink.write(PONG);
    hear(String(message)).catch(error => {
      onBug(error);
      socket.close(CloseCode.InternalServerError, 'Internal server error');
    });
  });
  socket.once('close', (code, reason) => void closed(code, String(reason)).catch(onBug));
  // `ws` has closed the socket already; a stranger can cause that, so nobody is told.
  socket.on('error', () => socket.close());
}

function isPing(message: RawData): boolean {
  return message instanceof Buffer && message.equals(PING);
}

function send(socket: WebSocket, message: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== WebSocket.OPEN) return resolve();
    socket.send(message, error => (error ? reject(error) : resolve()));
  });
}
