import {
  execute,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  print,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
} from 'graphql';
import { LiveChannel } from '../live/live-channel.js';
import type { LiveHub } from '../live/live-hub.js';
import { LiveListener } from '../live/live-listener.js';
import { neverEnding } from './never-ending.js';
import type { PresentError } from './present-error.js';
import type { SocketContext } from './socket-context.js';

/**
 * Asks the subscription's resolver for its channel, once for each listener, for that is where rights are decided;
 * then shares everything else with all others in the same room.
 */
export async function joinLiveRoom(
  args: ExecutionArgs,
  hub: LiveHub,
  present: PresentError,
): Promise<AsyncGenerator<never, void, void> | ExecutionResult> {
  const field = rootField(args);
  try {
    const variables = coercedVariables(args);
    const channel = await openChannel(args, field, variables);
    const { socket, operationId } = args.contextValue as SocketContext;
    const listener = new LiveListener(operationId, {
      send: (frame, left) => socket.send(frame, () => left()),
    });
    const printing = async (value: unknown): Promise<string> => {
      const result = await execute({ ...args, rootValue: { [field.name.value]: value }, contextValue: {} });
      return JSON.stringify(result.errors ? { ...result, errors: result.errors.map(present) } : result);
    };
    const leave = await hub.join(channel, sharedName(args, field, variables), printing, listener);
    return neverEnding(leave);
  } catch (error) {
    const path = [field.alias?.value ?? field.name.value];
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { nodes: field, path, originalError })] };
  }
}

async function openChannel(args: ExecutionArgs, node: FieldNode, variables: Variables): Promise<LiveChannel> {
  const field = args.schema.getSubscriptionType()!.getFields()[node.name.value]!;
  const values = getArgumentValues(field, node, variables);
  const info = { fieldName: node.name.value, parentType: args.schema.getSubscriptionType() };
  const channel: unknown = await field.subscribe!(undefined, values, args.contextValue, info as never);
  if (!(channel instanceof LiveChannel)) throw new Error(`${node.name.value} did not return a LiveChannel.`);
  return channel;
}

type Variables = Record<string, unknown>;

function coercedVariables(args: ExecutionArgs): Variables {
  const definitions = getOperationAST(args.document, args.operationName)!.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(args.schema, definitions, args.variableValues ?? {});
  if (!errors) return coerced;
  throw new GraphQLError(errors[0]!.message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The rule SingleFieldSubscriptionsRule has made sure that there is exactly one. */
function rootField(args: ExecutionArgs): FieldNode {
  const operation = getOperationAST(args.document, args.operationName)!;
  const field = operation.selectionSet.selections.find(selection => selection.kind === Kind.FIELD);
  if (!field) throw new GraphQLError('Name the subscription in the operation itself, not in a fragment.');
  return field;
}

/** Where one listener stopped; it matters for that listener's first message only. */
const OWN_ARGUMENT = 'after';

/** Listeners share a room when they would get the same bytes: same document, same variables but for `after`. */
function sharedName(args: ExecutionArgs, field: FieldNode, variables: Variables): string {
  const document = print(args.document);
  const own = field.arguments?.find(argument => argument.name.value === OWN_ARGUMENT)?.value;
  const shared = { ...variables };
  if (own?.kind === Kind.VARIABLE && occurrences(document, own.name.value) === 2)
    delete shared[own.name.value];
  return `${document} ${args.operationName ?? ''} ${JSON.stringify(shared)}`;
}

function occurrences(document: string, variable: string): number {
  return document.match(new RegExp(`\\$${variable}\\b`, 'g'))?.length ?? 0;
}
