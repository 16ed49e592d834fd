import type { GraphQLError, GraphQLFormattedError } from 'graphql';

/** What GraphQL itself may say about a document or its variables; nothing of ours is in there. */
const CODES = new Set([
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

/**
 * What GraphQL complains of, with the input field at fault where there is one; null when the error is no complaint
 * about what was asked but a failure in answering it.
 * @param chain the error and what it wraps, from the outside in
 */
export function complaintOf(chain: readonly GraphQLError[]): GraphQLFormattedError | null {
  const [outermost, why] = [chain[0]!, chain.at(-1)!];
  const aboutInput = /^(Variable "\$|Argument ")/.test(outermost.message);
  const code = ownCode(chain) ?? (aboutInput ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED');
  if (outermost.path && !aboutInput && !ownCode(chain)) return null;
  const field = aboutInput ? fieldOf(outermost.message, why.message) : undefined;
  return {
    message: why.message.replace(/ Did you mean .*$/, ''),
    ...(outermost.locations ? { locations: outermost.locations } : {}),
    extensions: field === undefined ? { code } : { code, field },
  };
}

/** The innermost knows best: Apollo's wrappings say only at which step it was. */
function ownCode(chain: readonly GraphQLError[]): string | undefined {
  return (
    chain
      // Errors of compiled plans may come without extensions, whatever their type says.
      .map(({ extensions }) => String(extensions?.['code']))
      .filter(code => CODES.has(code))
      .at(-1)
  );
}

/** `Variable "$input" got invalid value 0 at "input.agenda[0].kind"; Enum …` → `agenda.0.kind` */
function fieldOf(said: string, why: string): string | undefined {
  const place = / at "\w+([^" ]+)"; $/.exec(said.slice(0, -why.length))?.[1] ?? '';
  const missing = /^Field "(\w+)" (?:of required type|is not defined)/.exec(why)?.[1];
  const path = [...(place.match(/\w+/g) ?? []), ...(missing ? [missing] : [])];
  return path.length > 0 ? path.join('.') : /^\w+ "\$?(\w+)"/.exec(said)?.[1];
}
