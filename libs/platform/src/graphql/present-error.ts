import { randomBytes } from 'node:crypto';
import { Refusal } from '@sifang/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** What GraphQL itself may say about a document or its variables; nothing of ours is in there. */
const CODES_OF_GRAPHQL = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
]);

export type PresentError = (error: unknown) => GraphQLFormattedError;

/**
 * The one place where errors meet the outside, over HTTP and WebSocket alike. Refusals go out as they are;
 * everything unexpected becomes INTERNAL with an id that the log has too, never a stack, an SQL text or a path.
 */
export function errorPresenter(log: Logger): PresentError {
  return error => {
    const origin = originOf(error);
    if (origin instanceof Refusal) return refusal(origin, error);
    if (origin instanceof GraphQLError) {
      const code = String(origin.extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED');
      if (CODES_OF_GRAPHQL.has(code)) return ofGraphql(origin, code);
    }
    const id = randomBytes(6).toString('hex');
    log.error({ err: origin, errorId: id }, 'unexpected error');
    return {
      message: `Something went wrong on our side. If it happens again, tell us this number: ${id}.`,
      ...place(error),
      extensions: { code: 'INTERNAL', id },
    };
  };
}

/** Nest, Apollo and graphql-js each wrap what was thrown. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

function refusal(origin: Refusal, error: unknown): GraphQLFormattedError {
  const field = origin.field === undefined ? {} : { field: origin.field };
  return { message: origin.message, ...place(error), extensions: { code: origin.code, ...field } };
}

function ofGraphql(error: GraphQLError, code: string): GraphQLFormattedError {
  const field = /at "[^".]+\.([^"]+)"/.exec(error.message)?.[1];
  return {
    message: error.message.replace(/ Did you mean .*$/, ''),
    ...(error.locations ? { locations: error.locations } : {}),
    extensions: field === undefined ? { code } : { code, field: field.replace(/\[(\d+)\]/g, '.$1') },
  };
}

function place(error: unknown): Pick<GraphQLFormattedError, 'path'> {
  return error instanceof GraphQLError && error.path ? { path: error.path } : {};
}
