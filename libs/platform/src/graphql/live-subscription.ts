import {
  execute,
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { Refusal } from '@sifang/kernel';
import { Following } from '../live/following.js';
import { LiveChannel } from '../live/live-channel.js';
import type { LiveHub } from '../live/live-hub.js';
import { LiveListener } from '../live/live-listener.js';
import type { Print } from '../live/live-room.js';
import type { CompiledPlans } from './compiled-plans.js';
import { liveOperation, OWN_ARGUMENT, type LiveOperation } from './live-operation.js';
import { neverEnding } from './never-ending.js';
import type { PresentError } from './present-error.js';
import type { Rights, SocketContext } from './socket-context.js';

/** What all subscriptions of an API have in common. */
export interface LiveSubscriptions {
  readonly hub: LiveHub;
  readonly rights: Rights;
  readonly plans: CompiledPlans;
  readonly present: PresentError;
}

/**
 * Asks the subscription's resolver for its channel, once for each listener and again when that one's rights may have
 * changed, for that is where rights are decided; then shares everything else with all others in the same room.
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
    return neverEnding(await follow(args, operation, variables, live));
  } catch (error) {
    const path = field && [nameIn(field)];
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { nodes: field, path, originalError })] };
  }
}

/** @returns how to stop following */
async function follow(
  args: ExecutionArgs,
  operation: LiveOperation,
  variables: Variables,
  { hub, rights, plans, present }: LiveSubscriptions,
): Promise<() => void> {
  const { field } = operation;
  const { sink, operationId, readAt, renew } = args.contextValue as SocketContext;
  const listener = new LiveListener(operationId, sink);
  const room = sharedName(operation, variables);
  const print = printer(args, field, plans, present);
  const following = new Following(
    async again => {
      if (again) hub.figures.rightsAskedAgain++;
      const contextValue = again ? await renew() : args.contextValue;
      const values = argumentsOf(args.schema, field, variables, again);
      const channel = await openChannel(args.schema, contextValue, field, values);
      const coming = again ? 'again' : values[OWN_ARGUMENT] == null ? 'new' : 'back';
      return hub.join(channel, room, print, listener, coming);
    },
    refusal => listener.showOut(printed(refusal, nameIn(field), present)),
  );
  const key = rights.keyOf(args.contextValue as object);
  const unwatch = key === null ? null : rights.changes.watch(key, readAt, () => following.askAgain());
  const stop = (): void => {
    unwatch?.();
    following.end();
  };
  try {
    await following.begin();
    return stop;
  } catch (error) {
    stop();
    throw error;
  }
}

/** Outlives the listener that opened the room, so it holds on to nothing of that listener's. */
function printer(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  field: FieldNode,
  plans: CompiledPlans,
  present: PresentError,
): Print {
  const shared = { schema, document, operationName, variableValues, contextValue: {} };
  return async value => {
    if (value instanceof Refusal) return printed(value, nameIn(field), present);
    const rootValue = { [field.name.value]: value };
    const plan = plans.planFor(document);
    const result = plan
      ? await plan(rootValue, {}, variableValues ?? {})
      : await execute({ ...shared, rootValue });
    return JSON.stringify(result.errors ? { ...result, errors: result.errors.map(present) } : result);
  };
}

function printed(refusal: Refusal, path: string, present: PresentError): string {
  const error = new GraphQLError(refusal.message, { path: [path], originalError: refusal });
  return JSON.stringify({ errors: [present(error)] });
}

function argumentsOf(
  schema: GraphQLSchema,
  node: FieldNode,
  variables: Variables,
  again: boolean,
): Variables {
  const field = schema.getSubscriptionType()!.getFields()[node.name.value]!;
  const values = getArgumentValues(field, node, variables);
  // Where somebody stopped before the operation began says nothing about what they have seen since.
  if (again) delete values[OWN_ARGUMENT];
  return values;
}

async function openChannel(
  schema: GraphQLSchema,
  context: unknown,
  node: FieldNode,
  values: Variables,
): Promise<LiveChannel> {
  const parentType = schema.getSubscriptionType()!;
  const field = parentType.getFields()[node.name.value]!;
  const info = { fieldName: node.name.value, parentType };
  const channel: unknown = await field.subscribe!(undefined, values, context, info as never);
  if (!(channel instanceof LiveChannel)) throw new Error(`${node.name.value} did not return a LiveChannel.`);
  return channel;
}

/** How the answer calls it. */
function nameIn({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
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
