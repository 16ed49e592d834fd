import type { IncomingMessage } from 'node:http';
import { GraphQLError, type ExecutionArgs, type GraphQLSchema, type ValidationRule } from 'graphql';
import { makeServer, type ConnectionInitMessage, type Server } from 'graphql-ws';
import type { LiveHub } from '../live/live-hub.js';
import { CompiledPlans } from './compiled-plans.js';
import { DocumentReader } from './document.js';
import { joinLiveRoom } from './live-subscription.js';
import type { PresentError } from './present-error.js';
import type { Rights, SocketContext } from './socket-context.js';
import type { SocketSink } from './socket-sink.js';

export interface ProtocolOptions {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly present: PresentError;
  readonly hub: LiveHub;
  /** What resolvers get as context; asked anew for each operation, so that a revoked session stops working. */
  readonly contextFor: (request: AskedBy, token: string | undefined) => Promise<object>;
  readonly rights: Rights;
}

/** All that is kept of the request that opened a socket: the rest of it would be half of what a listener takes. */
export type AskedBy = Pick<IncomingMessage, 'headers'>;

/** What is known of a connection besides the protocol. */
export interface Connected {
  readonly request: AskedBy;
  readonly sink: SocketSink;
}

const MOST_OPERATIONS = 20;

/** `graphql-transport-ws`, under the same limits and with the same errors as over HTTP. */
export function socketProtocol({
  schema,
  rules,
  present,
  hub,
  contextFor,
  rights,
}: ProtocolOptions): Server<Connected> {
  const documents = new DocumentReader(schema, rules);
  const live = { hub, present, rights, plans: new CompiledPlans(schema) };
  return makeServer<ConnectionInitMessage['payload'], Connected>({
    onSubscribe: async ({ subscriptions, connectionParams, extra }, operationId, payload) => {
      if (Object.keys(subscriptions).length > MOST_OPERATIONS) return [tooMany()];
      const { document, errors } = documents.read(payload);
      if (!document) return errors;
      try {
        const token = connectionParams?.['token'];
        const renew = () => contextFor(extra.request, typeof token === 'string' ? token : undefined);
        const readAt = rights.changes.moment;
        const context = await renew();
        const own: SocketContext = { sink: extra.sink, operationId, readAt, renew };
        return {
          ...{ schema, document, operationName: payload.operationName, variableValues: payload.variables },
          contextValue: { ...context, ...own },
        } as ExecutionArgs;
      } catch (error) {
        return [new GraphQLError('The context failed.', { originalError: error as Error })];
      }
    },
    subscribe: args => joinLiveRoom(args as ExecutionArgs, live),
    onNext: (_connection, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: result.errors.map(present) as GraphQLError[] } : undefined,
    onError: (_connection, _id, _payload, errors) => errors.map(present) as GraphQLError[],
  });
}

function tooMany(): GraphQLError {
  return new GraphQLError('Too many operations at once on one connection.', {
    extensions: { code: 'QUERY_TOO_COSTLY' },
  });
}
