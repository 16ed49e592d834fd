import type { BodyRow, TermRow } from '../../../persistence/body/committee.queries.js';

/** A body of which a term runs. */
export type BodyInTerm = BodyRow & { readonly term: TermRow };
