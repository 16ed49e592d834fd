import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { belongsTo } from '../watching/request-id.js';
import { CompiledPlans } from './compiled-plans.js';
import { rootFieldOf, type KnownQuestions } from './known-questions.js';
import type { PresentError } from './present-error.js';

/**
 * Answers queries that come often with compiled plans. Everything before that is Apollo's as ever: parsing,
 * validation and limits; and so are mutations, and whatever has no plan.
 * @param hot the mutations that have plans too: those that a hall sends at one moment
 */
export function compiledQueries(
  present: PresentError,
  known: KnownQuestions,
  hot: readonly string[] = [],
): ApolloServerPlugin {
  let listener: GraphQLRequestListener<BaseContext>;
  return {
    serverWillStart: async ({ schema }) =>
      void (listener = answering(new CompiledPlans(schema), known, present, hot)),
    requestDidStart: async () => listener,
  };
}

function answering(
  plans: CompiledPlans,
  known: KnownQuestions,
  present: PresentError,
  hot: readonly string[],
): GraphQLRequestListener<BaseContext> {
  return {
    responseForOperation: async ({ document, operation, request, contextValue, response, source }) => {
      const planned = operation && (operation.operation === 'query' || hot.includes(rootFieldOf(operation)));
      const plan = planned ? plans.planFor(document) : null;
      if (!plan) return null;
      known.remember(source!, operation, plan);
      const result = await plan(undefined, contextValue, request.variables ?? {});
      // Variables that do not fit. Nothing has run, and graphql-js says it in the words that clients know.
      if (result.data === undefined) return null;
      belongsTo((contextValue as { requestId?: string }).requestId, ...(result.errors ?? []));
      const errors = result.errors?.map(present);
      return {
        http: response.http,
        body: { kind: 'single', singleResult: errors ? { data: result.data, errors } : result },
      };
    },
  };
}
