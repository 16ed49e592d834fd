import { randomBytes } from 'node:crypto';
import { Refusal } from '@sifang/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { requestOf } from '../watching/request-id.js';
import { complaintOf } from './complaint.js';

export type PresentError = (error: unknown) => GraphQLFormattedError;

/**
 * The one place where errors meet the outside, over HTTP and WebSocket alike. Refusals go out as they are;
 * everything unexpected becomes INTERNAL with an id that the log has too, never a stack, an SQL text or a path.
 */
export function errorPresenter(log: Logger): PresentError {
  return error => {
    const { origin, wrappings } = unwrap(error);
    if (origin instanceof Refusal) return refusal(origin, error);
    if (holdsZeroByte(origin)) return refusal(unreadable(), error);
    const complaint = origin instanceof GraphQLError ? complaintOf([...wrappings, origin]) : null;
    if (complaint) return complaint;
    const id = randomBytes(6).toString('hex');
    const requestId = requestOf(error) ?? requestOf(origin);
    log.error({ err: origin, errorId: id, ...(requestId ? { requestId } : {}) }, 'unexpected error');
    return {
      message: `Something went wrong on our side. If it happens again, tell us this number: ${id}.`,
      ...place(error),
      extensions: { code: 'INTERNAL', id },
    };
  };
}

/** Inputs are looked through before; of single arguments Postgres, which keeps no such text, is the first to see it. */
function holdsZeroByte(origin: unknown): boolean {
  return origin instanceof Error && 'code' in origin && origin.code === '22021';
}

function unreadable(): Refusal {
  return new Refusal('TEXT_UNREADABLE', 'There is a character in it that cannot be kept.');
}

/** Nest, Apollo and graphql-js each wrap what was thrown. */
function unwrap(error: unknown): { readonly origin: unknown; readonly wrappings: GraphQLError[] } {
  const wrappings: GraphQLError[] = [];
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) {
    wrappings.push(origin);
    origin = origin.originalError;
  }
  return { origin, wrappings };
}

function refusal(origin: Refusal, error: unknown): GraphQLFormattedError {
  const field = origin.field === undefined ? {} : { field: origin.field };
  return {
    message: origin.message,
    ...place(error),
    extensions: { code: origin.code, ...field, ...origin.facts },
  };
}

function place(error: unknown): Pick<GraphQLFormattedError, 'path'> {
  return error instanceof GraphQLError && error.path ? { path: error.path } : {};
}
