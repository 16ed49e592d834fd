import type { IncomingMessage } from 'node:http';
import {
  execute,
  GraphQLError,
  subscribe,
  type ExecutionArgs,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { makeServer, type ConnectionInitMessage, type Server } from 'graphql-ws';
import type { LiveHub } from '../live/live-hub.js';
import { belongsTo } from '../watching/request-id.js';
import type { Admission } from './admission.js';
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
  readonly admission: Admission;
}

/** All that is kept of the request that opened a socket: the rest of it would be half of what a listener takes. */
export interface AskedBy extends Pick<IncomingMessage, 'headers'> {
  readonly remoteAddress: string | undefined;
  /** Of the socket: all that is asked on it is logged under this one. */
  readonly requestId: string;
}

/** What is known of a connection besides the protocol. */
export interface Connected {
  readonly request: AskedBy;
  readonly sink: SocketSink;
  /** Closes the socket and asks its client to come back later. */
  readonly turnAway: () => void;
}

interface Admitted {
  /** Once what was asked for has been answered or follows by itself. */
  readonly endTurn: () => void;
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
  admission,
}: ProtocolOptions): Server<Connected> {
  const documents = new DocumentReader(schema, rules);
  const presented = ({ request }: Connected, errors: readonly GraphQLError[]): GraphQLError[] => {
    belongsTo(request.requestId, ...errors);
    return errors.map(present) as GraphQLError[];
  };
  const live = { hub, present, rights, plans: new CompiledPlans(schema) };
  return makeServer<ConnectionInitMessage['payload'], Connected>({
    onSubscribe: async ({ subscriptions, connectionParams, extra }, operationId, payload) => {
      if (Object.keys(subscriptions).length > MOST_OPERATIONS) return [tooMany()];
      const { document, errors } = documents.read(payload);
      if (!document) return errors;
      const endTurn = await admission.turn(extra);
      if (!endTurn) {
        extra.turnAway();
        return [tooBusy()];
      }
      try {
        const token = connectionParams?.['token'];
        const renew = () => contextFor(extra.request, typeof token === 'string' ? token : undefined);
        const readAt = rights.changes.moment;
        const context = await renew();
        const own: SocketContext & Admitted = { sink: extra.sink, operationId, readAt, renew, endTurn };
        return {
          ...{ schema, document, operationName: payload.operationName, variableValues: payload.variables },
          contextValue: { ...context, ...own },
        } as ExecutionArgs;
      } catch (error) {
        endTurn();
        return [new GraphQLError('The context failed.', { originalError: error as Error })];
      }
    },
    subscribe: inTurn(args => joinLiveRoom(args, live)) as typeof subscribe,
    execute: inTurn(execute) as typeof execute,
    onNext: ({ extra }, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: presented(extra, result.errors) } : undefined,
    onError: ({ extra }, _id, _payload, errors) => presented(extra, errors),
  });
}

function inTurn<Result>(work: (args: ExecutionArgs) => Result) {
  return async (args: ExecutionArgs): Promise<Awaited<Result>> => {
    try {
      return await work(args);
    } finally {
      (args.contextValue as Admitted).endTurn();
    }
  };
}

function tooBusy(): GraphQLError {
  return new GraphQLError('Too many come at once. Come back in a while.', {
    extensions: { code: 'TRY_AGAIN_LATER' },
  });
}

function tooMany(): GraphQLError {
  return new GraphQLError('Too many operations at once on one connection.', {
    extensions: { code: 'QUERY_TOO_COSTLY' },
  });
}
