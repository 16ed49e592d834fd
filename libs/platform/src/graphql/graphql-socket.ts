import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { KeepAlive } from './keep-alive.js';
import { MAX_BODY } from './limits.js';
import { isOwnOrigin } from './origin.js';
import { socketProtocol, type ProtocolOptions } from './socket-protocol.js';
import { SocketSink } from './socket-sink.js';
import { speak } from './speak.js';

export interface GraphqlSocketOptions extends ProtocolOptions {
  readonly allowedOrigins: readonly string[];
}

const PATH = /^\/graphql(\?|$)/;
/** 1012: clients come back by themselves; with 1011 they would give up. */
const SERVICE_RESTART = 1012;
/** A phone without network never says goodbye; nobody waits for it. */
const GOODBYE_MS = 1_000;

export interface GraphqlSocket {
  close(): Promise<void>;
}

/** GraphQL over WebSocket, at the same address as over HTTP. */
export function openGraphqlSocket(server: Server, options: GraphqlSocketOptions): GraphqlSocket {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_BODY,
    handleProtocols,
    // Compressing for each phone costs ten times as much as writing. `SocketSink` relies on it too.
    perMessageDeflate: false,
  });
  const keepAlive = new KeepAlive();
  const protocol = socketProtocol(options);
  const onUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    if (!PATH.test(request.url ?? '')) return refuse(stream, '404 Not Found');
    if (!isOwnOrigin(request, options.allowedOrigins)) return refuse(stream, '403 Forbidden');
    const { headers } = request;
    sockets.handleUpgrade(request, stream, head, socket => {
      keepAlive.watch(socket, stream as Socket);
      speak(
        protocol,
        socket,
        { request: { headers }, sink: new SocketSink(socket, stream) },
        options.present,
      );
    });
  };
  server.on('upgrade', onUpgrade);

  return {
    close: async () => {
      server.off('upgrade', onUpgrade);
      keepAlive.stop();
      for (const socket of sockets.clients) socket.close(SERVICE_RESTART, 'Restarting');
      const patience = setTimeout(() => sockets.clients.forEach(socket => socket.terminate()), GOODBYE_MS);
      await new Promise<void>(resolve => sockets.close(() => resolve()));
      clearTimeout(patience);
    },
  };
}

function refuse(stream: Duplex, status: string): void {
  // Whoever is refused may be gone already, and an error that nobody hears ends the process.
  stream.on('error', () => stream.destroy());
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
