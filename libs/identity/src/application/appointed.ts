import type { Tx } from '@sifang/platform';

type Listener = (tx: Tx, personId: string, now: Date) => Promise<void>;

const listeners = new Map<string, Listener>();

/**
 * Other contexts are told, in the same transaction, when somebody was appointed or a term was changed. What begins or
 * ends with a day to come nobody tells of: look again at midnight.
 * @param who the context that listens; once for each
 */
export function onAppointed(who: string, listener: Listener): void {
  listeners.set(who, listener);
}

export async function appointed(tx: Tx, personId: string, now: Date): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, personId, now);
}
