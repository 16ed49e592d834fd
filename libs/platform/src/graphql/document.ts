import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { RecentlyUsed } from '../recently-used.js';
import { MAX_TOKENS } from './limits.js';

interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
}

type Read =
  | { readonly document: DocumentNode; readonly errors?: undefined }
  | { readonly document?: undefined; readonly errors: GraphQLError[] };

const REMEMBERED = 200;
/** Characters. Our own documents stay below a third of it. */
const LONGEST_REMEMBERED = 10_000;

/**
 * Parses and validates before the protocol library sees the document: left to itself, it closes the whole socket,
 * with everybody else's subscriptions on it, for one syntax error. A hall of phones sends one and the same text, so
 * what was found valid is remembered by its text.
 */
export class DocumentReader {
  private readonly valid = new RecentlyUsed<string, DocumentNode>(REMEMBERED);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: readonly ValidationRule[],
  ) {}

  read({ query, operationName }: Asked): Read {
    const read = this.validDocument(query);
    if (!read.document || getOperationAST(read.document, operationName)) return read;
    return refused('OPERATION_RESOLUTION_FAILURE', 'The document holds no such operation, or several.');
  }

  private validDocument(query: string): Read {
    const known = this.valid.get(query);
    if (known) return { document: known };
    try {
      const document = parse(query, { maxTokens: MAX_TOKENS });
      const errors = validate(this.schema, document, [...specifiedRules, ...this.rules]);
      if (errors.length > 0) return { errors: [...errors] };
      if (query.length <= LONGEST_REMEMBERED) this.valid.set(query, document);
      return { document };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return refused('GRAPHQL_PARSE_FAILED', error.message, error);
    }
  }
}

function refused(code: string, message: string, { nodes }: { nodes?: GraphQLError['nodes'] } = {}): Read {
  return { errors: [new GraphQLError(message, { nodes: nodes ?? null, extensions: { code } })] };
}
