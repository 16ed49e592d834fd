import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { belongsTo } from '@sifang/platform';
import type { FastifyRequest } from 'fastify';
import { Kind, type OperationDefinitionNode } from 'graphql';

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

const listener: GraphQLRequestListener<Context> = {
  didResolveOperation: async ({ operation, contextValue: { req } }) => {
    if (req && operation) operations.set(req, rootFieldOf(operation));
  },
  didEncounterErrors: async ({ errors, contextValue: { requestId } }) => belongsTo(requestId, ...errors),
};

/** Makes known to `operationOf` what is asked, and to the log in which request something failed. */
export const askedOperations: ApolloServerPlugin<Context> = { requestDidStart: async () => listener };

function rootFieldOf({ selectionSet: { selections } }: OperationDefinitionNode): string {
  const [first] = selections;
  if (selections.length > 1) return 'several';
  return first?.kind === Kind.FIELD ? first.name.value : 'other';
}
