import type { Tx } from '@sifang/platform';

type Listener = (tx: Tx, unitIds: readonly string[], now: Date) => Promise<void>;

const listeners = new Map<string, Listener>();

/**
 * Other contexts are told, in the same transaction, when it may be somebody else who votes for these units: owners changed,
 * joint owners named another, an account or a guardian came or went. Ask `votersOf` who it is now. Telling twice does no harm.
 * @param who the context that listens; once for each
 */
export function onVotersChanged(who: string, listener: Listener): void {
  listeners.set(who, listener);
}

export async function votersChanged(tx: Tx, unitIds: readonly string[], now: Date): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, unitIds, now);
}
