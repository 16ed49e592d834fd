import type { Tx } from '@sifang/platform';

/** A resolution that was just checked by somebody else and closed. */
export interface ResolutionSettled {
  readonly resolutionId: string;
  readonly now: Date;
}

type Listener = (tx: Tx, settled: ResolutionSettled) => Promise<void>;

const listeners = new Map<string, Listener>();

/**
 * Other contexts are told, in the same transaction, that a resolution was closed. What they refuse does not happen.
 * @param who the context that listens; once for each
 */
export function onResolutionSettled(who: string, listener: Listener): void {
  listeners.set(who, listener);
}

export async function resolutionSettled(tx: Tx, settled: ResolutionSettled): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, settled);
}
