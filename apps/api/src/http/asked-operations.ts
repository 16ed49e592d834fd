import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { belongsTo, rootFieldOf } from '@sifang/platform';
import type { FastifyRequest } from 'fastify';

export const GRAPHQL = '/graphql';

/** Nest puts the request there. */
interface Context extends BaseContext {
  readonly req?: FastifyRequest;
  readonly requestId?: string;
}

const operations = new WeakMap<FastifyRequest, string>();

/**
 * What a request asked GraphQL for: the one root field of its document, `several`, or `other` when it was refused
 * before that was known. The schema bounds these, where a document's own name could be anything. Null for what is
 * not GraphQL.
 */
export function operationOf(request: FastifyRequest): string | null {
  if (request.routeOptions.url !== GRAPHQL) return null;
  return operations.get(request) ?? 'other';
}

export function noteAsked(request: FastifyRequest, asks: string): void {
  operations.set(request, asks);
}

const listener: GraphQLRequestListener<Context> = {
  didResolveOperation: async ({ operation, contextValue: { req } }) => {
    if (req && operation) noteAsked(req, rootFieldOf(operation));
  },
  didEncounterErrors: async ({ errors, contextValue: { requestId } }) => belongsTo(requestId, ...errors),
};

/** Makes known to `operationOf` what is asked, and to the log in which request something failed. */
export const askedOperations: ApolloServerPlugin<Context> = { requestDidStart: async () => listener };
