import { randomUUID } from 'node:crypto';

const SANE = /^[A-Za-z0-9-]{8,64}$/;

/** The id that a proxy gave, where it is one; else a new one. */
export function requestIdFrom(given: string | string[] | undefined): string {
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}

// Not an AsyncLocalStorage: with one in use each promise of the process costs more, which is a ninth of a list's answer.
const requests = new WeakMap<object, string>();

/** Says what belongs to a request: its context, who acts in it, the errors that it ends with. */
export function belongsTo(requestId: string | undefined, ...things: readonly unknown[]): void {
  if (requestId === undefined) return;
  for (const thing of things) if (typeof thing === 'object' && thing !== null) requests.set(thing, requestId);
}

/** The request that something belongs to, where that was said. */
export function requestOf(thing: unknown): string | undefined {
  return typeof thing === 'object' && thing !== null ? requests.get(thing) : undefined;
}
