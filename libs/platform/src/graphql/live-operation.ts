import { createHash } from 'node:crypto';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  print,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';

/** A subscription as it stands in a document: what is the same for all who send it. */
export interface LiveOperation {
  readonly definition: OperationDefinitionNode;
  readonly field: FieldNode;
  /** Names the text; short, because every room is found by it. */
  readonly fingerprint: string;
  /** The variable that matters for the first message of each listener only. */
  readonly ownVariable: string | null;
}

/** Where one listener stopped. */
export const OWN_ARGUMENT = 'after';

// By operation name; a document is one object for all who send the same text, see `DocumentReader`.
const known = new WeakMap<DocumentNode, Map<string | null | undefined, LiveOperation>>();

export function liveOperation(document: DocumentNode, operationName?: string | null): LiveOperation {
  const ofDocument = known.get(document) ?? new Map<string | null | undefined, LiveOperation>();
  known.set(document, ofDocument);
  const operation = ofDocument.get(operationName) ?? read(document, operationName);
  ofDocument.set(operationName, operation);
  return operation;
}

function read(document: DocumentNode, operationName?: string | null): LiveOperation {
  const definition = getOperationAST(document, operationName)!;
  const field = rootField(definition);
  const text = `${operationName ?? ''} ${print(document)}`;
  const fingerprint = createHash('sha256').update(text).digest('base64');
  return { definition, field, fingerprint, ownVariable: ownVariable(field, text) };
}

/** The rule SingleFieldSubscriptionsRule has made sure that there is exactly one. */
function rootField({ selectionSet }: OperationDefinitionNode): FieldNode {
  const field = selectionSet.selections.find(selection => selection.kind === Kind.FIELD);
  if (field) return field;
  throw new GraphQLError('Name the subscription in the operation itself, not in a fragment.', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

/** Null when the variable stands elsewhere too, for then the answers depend on it. */
function ownVariable(field: FieldNode, text: string): string | null {
  const own = field.arguments?.find(argument => argument.name.value === OWN_ARGUMENT)?.value;
  if (own?.kind !== Kind.VARIABLE) return null;
  const places = text.match(new RegExp(`\\$${own.name.value}\\b`, 'g'))?.length;
  return places === 2 ? own.name.value : null;
}
