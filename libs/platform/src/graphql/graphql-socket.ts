import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer, type ServerOptions, type WebSocket } from 'ws';
import type { Logger } from 'pino';
import { trustedProxies } from '../client-address.js';
import { belongsTo, requestIdFrom, requestOf } from '../watching/request-id.js';
import { Admission } from './admission.js';
import { KeepAlive } from './keep-alive.js';
import { MAX_BODY } from './limits.js';
import { isOwnOrigin } from './origin.js';
import { Places } from './places.js';
import { socketProtocol, type AskedBy, type ProtocolOptions } from './socket-protocol.js';
import { SocketSink } from './socket-sink.js';
import { speak } from './speak.js';

export interface GraphqlSocketOptions extends Omit<ProtocolOptions, 'admission'> {
  readonly allowedOrigins: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly log: Logger;
}

const PATH = /^\/graphql(\?|$)/;
/** 1012: clients come back by themselves; with 1011 they would give up. */
const SERVICE_RESTART = 1012;
/** Clients come back by themselves, after a longer while. */
const TRY_AGAIN_LATER = 1013;
/** A phone without network never says goodbye; nobody waits for it. */
const GOODBYE_MS = 1_000;
/** The same while the server goes on: `ws` would keep such a socket for half a minute. */
const CLOSE_TIMEOUT = { closeTimeout: 5_000 } as ServerOptions;

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
    ...CLOSE_TIMEOUT,
  });
  sockets.on('headers', (headers, request) => headers.push(`x-request-id: ${requestOf(request)}`));
  const keepAlive = new KeepAlive();
  const admission = new Admission();
  const places = new Places(trustedProxies(options.trustedProxies));
  const protocol = socketProtocol({ ...options, admission });
  // After the handshake, for before it a browser shows nobody why.
  const turnAway = (socket: WebSocket): void => {
    options.hub.figures.turnedAway++;
    socket.on('error', () => socket.terminate());
    socket.once('close', admission.turnAway());
    socket.close(TRY_AGAIN_LATER, 'Try again later');
  };
  const letIn = (socket: WebSocket, stream: Socket, request: AskedBy): void => {
    const giveBack = admission.isFull ? null : places.take(request);
    if (!giveBack) return turnAway(socket);
    socket.once('close', giveBack);
    logSocket(socket, request.requestId, options.log);
    keepAlive.watch(socket, stream);
    const connected = { request, sink: new SocketSink(socket, stream), turnAway: () => turnAway(socket) };
    speak(protocol, socket, connected, options.present);
  };
  const onUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    if (!PATH.test(request.url ?? '')) return refuse(stream, '404 Not Found');
    if (!isOwnOrigin(request, options.allowedOrigins)) return refuse(stream, '403 Forbidden');
    if (admission.isOverrun) return refuse(stream, '503 Service Unavailable');
    const { headers, socket: connection } = request;
    const requestId = requestIdFrom(headers['x-request-id']);
    belongsTo(requestId, request);
    const asked = { headers, remoteAddress: connection.remoteAddress, requestId };
    stream.on('error', hangUp);
    admission.knock(() => {
      stream.off('error', hangUp);
      sockets.handleUpgrade(request, stream, head, socket => letIn(socket, stream as Socket, asked));
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

/** Whoever waits or is refused may be gone already, and an error that nobody hears ends the process. */
function hangUp(this: Duplex): void {
  this.destroy();
}

function refuse(stream: Duplex, status: string): void {
  stream.on('error', hangUp);
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function logSocket(socket: WebSocket, requestId: string, log: Logger): void {
  if (!log.isLevelEnabled('debug')) return;
  log.debug({ requestId }, 'socket opened');
  socket.once('close', code => log.debug({ requestId, code }, 'socket closed'));
}
