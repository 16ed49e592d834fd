import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { MAX_TOKENS } from './limits.js';

/**
 * Parses and validates before the protocol library sees the document: left to itself, it closes the whole socket,
 * with everybody else's subscriptions on it, for one syntax error.
 */
export function readDocument(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
  query: string,
):
  | { readonly document: DocumentNode; readonly errors?: undefined }
  | { readonly document?: undefined; readonly errors: GraphQLError[] } {
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS });
    const errors = validate(schema, document, [...specifiedRules, ...rules]);
    return errors.length > 0 ? { errors: [...errors] } : { document };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return {
      errors: [
        new GraphQLError(error.message, {
          nodes: error.nodes ?? null,
          extensions: { code: 'GRAPHQL_PARSE_FAILED' },
        }),
      ],
    };
  }
}
