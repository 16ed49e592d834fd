import {
  execute,
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
} from 'graphql';
import { LiveChannel } from '../live/live-channel.js';
import type { LiveHub } from '../live/live-hub.js';
import { LiveListener } from '../live/live-listener.js';
import type { Print } from '../live/live-room.js';
import type { CompiledPlans } from './compiled-plans.js';
import { liveOperation, type LiveOperation } from './live-operation.js';
import { neverEnding } from './never-ending.js';
import type { PresentError } from './present-error.js';
import type { SocketContext } from './socket-context.js';

/** What all subscriptions of an API have in common. */
export interface LiveSubscriptions {
  readonly hub: LiveHub;
  readonly plans: CompiledPlans;
  readonly present: PresentError;
}

/**
 * Asks the subscription's resolver for its channel, once for each listener, for that is where rights are decided;
 * then shares everything else with all others in the same room.
 */
export async function joinLiveRoom(
  args: ExecutionArgs,
  live: LiveSubscriptions,
): Promise<AsyncGenerator<never, void, void> | ExecutionResult> {
  let field: FieldNode | undefined;
  try {
    const operation = liveOperation(args.document, args.operationName);
    field = operation.field;
    const variables = coercedVariables(args, operation);
    const channel = await openChannel(args, field, variables);
    const { sink, operationId } = args.contextValue as SocketContext;
    const leave = await live.hub.join(
      channel,
      sharedName(operation, variables),
      printer(args, field.name.value, live),
      new LiveListener(operationId, sink),
    );
    return neverEnding(leave);
  } catch (error) {
    const path = field && [field.alias?.value ?? field.name.value];
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { nodes: field, path, originalError })] };
  }
}

/** Outlives the listener that opened the room, so it holds on to nothing of that listener's. */
function printer(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  fieldName: string,
  { plans, present }: LiveSubscriptions,
): Print {
  const shared = { schema, document, operationName, variableValues, contextValue: {} };
  return async value => {
    const rootValue = { [fieldName]: value };
    const plan = plans.planFor(document);
    const result = plan
      ? await plan(rootValue, {}, variableValues ?? {})
      : await execute({ ...shared, rootValue });
    return JSON.stringify(result.errors ? { ...result, errors: result.errors.map(present) } : result);
  };
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

function coercedVariables(args: ExecutionArgs, { definition }: LiveOperation): Variables {
  const definitions = definition.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(args.schema, definitions, args.variableValues ?? {});
  if (!errors) return coerced;
  throw errors[0];
}

/** Listeners share a room when they would get the same bytes: same document, same variables but for their own one. */
function sharedName({ fingerprint, ownVariable }: LiveOperation, variables: Variables): string {
  const shared = { ...variables };
  if (ownVariable !== null) delete shared[ownVariable];
  return `${fingerprint} ${JSON.stringify(shared)}`;
}
