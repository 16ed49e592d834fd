import type { CombinedError } from 'urql';

/** What the server says when it declines an act: a code for programs, a sentence for people, the field if any. */
export interface Refusal {
  readonly code: string;
  readonly sentence: string;
  readonly field: string | undefined;
  /** Seconds until it may be tried again. */
  readonly retryAfter?: number | undefined;
}

/** Code of a request that never came back; nothing is known of what the server did. */
export const NO_ANSWER = 'NO_ANSWER';

/** Asking again would bring the same answer: whoever is told this needs another way on. */
export function staysRefused({ code }: Refusal): boolean {
  return code === 'NOT_ENTITLED' || code.endsWith('_NOT_FOUND');
}

export function refusalOf(error: CombinedError): Refusal;
export function refusalOf(error: CombinedError | undefined): Refusal | undefined;
export function refusalOf(error: CombinedError | undefined): Refusal | undefined {
  if (!error) return undefined;
  const [first] = error.graphQLErrors;
  if (!first) return { code: NO_ANSWER, sentence: error.message, field: undefined };
  return refusalFrom(first);
}

/** The same from a plain GraphQL error, as the live link brings it. */
export function refusalFrom(error: { message: string; extensions?: Record<string, unknown> }): Refusal {
  const { code, field, retryAfter } = error.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    sentence: error.message,
    field: typeof field === 'string' ? field : undefined,
    retryAfter: typeof retryAfter === 'number' ? retryAfter : undefined,
  };
}
