import { Kind, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { RecentlyUsed } from '../recently-used.js';

/** A validated document as a program: runs it several times as fast as reading the document does. */
export type Plan = (
  root: unknown,
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** Compiling takes as long as a few answers, so what a stranger makes up and asks once is not worth it. */
const USES_BEFORE = 3;
/** A plan takes some 100 KB; our own web app has two dozen documents. */
const MOST_PLANS = 200;

/** Plans of the documents that are asked again and again. */
export class CompiledPlans {
  private readonly uses = new WeakMap<DocumentNode, number>();
  private readonly plans = new RecentlyUsed<DocumentNode, Plan | 'none'>(MOST_PLANS);

  constructor(private readonly schema: GraphQLSchema) {}

  /** Null for a document that is new, holds several operations, or cannot be compiled: execute it then. */
  planFor(document: DocumentNode): Plan | null {
    const known = this.plans.get(document);
    if (known) return known === 'none' ? null : known;
    const uses = (this.uses.get(document) ?? 0) + 1;
    this.uses.set(document, uses);
    if (uses <= USES_BEFORE) return null;
    const plan = this.compile(document);
    this.plans.set(document, plan ?? 'none');
    return plan;
  }

  private compile(document: DocumentNode): Plan | null {
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operations.length !== 1) return null;
    const compiled = compileQuery(this.schema, document);
    return isCompiledQuery(compiled) ? compiled.query : null;
  }
}
