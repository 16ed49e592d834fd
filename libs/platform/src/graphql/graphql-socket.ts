import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type ExecutionArgs, type GraphQLSchema, type ValidationRule } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { LiveHub } from '../live/live-hub.js';
import { readDocument } from './document.js';
import { MAX_BODY } from './limits.js';
import { joinLiveRoom } from './live-subscription.js';
import { isOwnOrigin } from './origin.js';
import type { PresentError } from './present-error.js';
import type { SocketContext } from './socket-context.js';

export interface GraphqlSocketOptions {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly allowedOrigins: readonly string[];
  readonly present: PresentError;
  readonly hub: LiveHub;
  /** What resolvers get as context; asked anew for each operation, so that a revoked session stops working. */
  readonly contextFor: (request: IncomingMessage, token: string | undefined) => Promise<object>;
}

const PATH = '/graphql';
/** Phones lose connections without a word; a ping finds out. */
const KEEP_ALIVE_MS = 12_000;
const MOST_OPERATIONS = 20;
/** 1012: clients come back by themselves; with 1011 they would give up. */
const SERVICE_RESTART = 1012;

export interface GraphqlSocket {
  close(): Promise<void>;
}

/** GraphQL over WebSocket (`graphql-transport-ws`), under the same limits and with the same errors as over HTTP. */
export function openGraphqlSocket(server: Server, options: GraphqlSocketOptions): GraphqlSocket {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_BODY });
  const onUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    if (new URL(request.url ?? '', 'http://any').pathname !== PATH) return refuse(stream, '404 Not Found');
    if (!isOwnOrigin(request, options.allowedOrigins)) return refuse(stream, '403 Forbidden');
    sockets.handleUpgrade(request, stream, head, socket => sockets.emit('connection', socket, request));
  };
  server.on('upgrade', onUpgrade);

  const protocol = useServer(
    {
      onSubscribe: async (connection, operationId, payload) => {
        if (Object.keys(connection.subscriptions).length > MOST_OPERATIONS) return [tooMany()];
        const { document, errors } = readDocument(options.schema, options.rules, payload.query);
        if (!document) return errors;
        try {
          const { request, socket } = connection.extra;
          const token = connection.connectionParams?.['token'];
          const context = await options.contextFor(request, typeof token === 'string' ? token : undefined);
          return {
            schema: options.schema,
            document,
            operationName: payload.operationName,
            variableValues: payload.variables,
            contextValue: { ...context, socket, operationId } satisfies SocketContext,
          } as ExecutionArgs;
        } catch (error) {
          return [new GraphQLError('The context failed.', { originalError: error as Error })];
        }
      },
      subscribe: args => joinLiveRoom(args as ExecutionArgs, options.hub, options.present),
      onNext: (_connection, _id, _payload, _args, result) =>
        result.errors
          ? { ...result, errors: result.errors.map(options.present) as GraphQLError[] }
          : undefined,
      onError: (_connection, _id, _payload, errors) => errors.map(options.present) as GraphQLError[],
    },
    sockets,
    KEEP_ALIVE_MS,
  );

  return {
    close: async () => {
      server.off('upgrade', onUpgrade);
      for (const socket of sockets.clients) socket.close(SERVICE_RESTART, 'Restarting');
      await protocol.dispose();
    },
  };
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function tooMany(): GraphQLError {
  return new GraphQLError('Too many operations at once on one connection.', {
    extensions: { code: 'QUERY_TOO_COSTLY' },
  });
}
