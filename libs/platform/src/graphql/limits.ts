import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** One set for HTTP and WebSocket. The deepest document of our own web app has depth 6 and costs below 3,100. */
const MAX_DEPTH = 8;
const MAX_ALIASES = 15;
const MAX_DIRECTIVES = 20;
const MAX_COST = 5_000;
/** Larger documents are not even parsed. */
export const MAX_TOKENS = 2_000;
/** Bytes of one HTTP body or one WebSocket message. */
export const MAX_BODY = 256 * 1024;

/** Rules to validate with, besides those of the specification. */
export function limitRules(introspection: boolean): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    blockFieldSuggestion: { enabled: false },
    maxTokens: { enabled: false },
    maxDepth: { n: MAX_DEPTH, flattenFragments: true, ...answer('QUERY_TOO_DEEP') },
    maxAliases: { n: MAX_ALIASES, ...answer('QUERY_TOO_COSTLY') },
    maxDirectives: { n: MAX_DIRECTIVES, ...answer('QUERY_TOO_COSTLY') },
    costLimit: { maxCost: MAX_COST, flattenFragments: true, ...answer('QUERY_TOO_COSTLY') },
  }).protect();
  return introspection ? validationRules : [...validationRules, NoSchemaIntrospectionCustomRule];
}

function answer(code: string) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, error: GraphQLError): void =>
        context?.reportError(
          new GraphQLError(error.message.replace('Syntax Error: ', ''), { extensions: { code } }),
        ),
    ],
  };
}
