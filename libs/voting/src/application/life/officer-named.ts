import type { Tx } from '@sifang/platform';

/** Somebody was just named to count or to watch. */
export interface OfficerNamed {
  readonly voteId: string;
}

type Listener = (tx: Tx, named: OfficerNamed) => Promise<void>;

const listeners = new Map<string, Listener>();

/**
 * Other contexts are told in the same transaction, and may refuse: they know who stands for election (rule book A7).
 * @param who the context that listens; once for each
 */
export function onOfficerNamed(who: string, listener: Listener): void {
  listeners.set(who, listener);
}

export async function officerNamed(tx: Tx, named: OfficerNamed): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, named);
}
