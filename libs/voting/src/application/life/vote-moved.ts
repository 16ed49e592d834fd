import type { Tx } from '@sifang/platform';
import type { VoteState } from '../../domain/life/vote.js';

/** A vote that has just come into another state. */
export interface VoteMoved {
  readonly voteId: string;
  readonly state: VoteState;
  readonly now: Date;
}

type Listener = (tx: Tx, moved: VoteMoved) => Promise<void>;

const listeners = new Map<string, Listener>();

/**
 * Other contexts are told, in the same transaction, when notice of a vote was given, when it closed, when its result was posted, withdrawn
 * (it is CLOSED again) or declared, and when it was annulled. What they refuse does not happen.
 * @param who the context that listens; once for each
 */
export function onVoteMoved(who: string, listener: Listener): void {
  listeners.set(who, listener);
}

export async function voteMoved(tx: Tx, moved: VoteMoved): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, moved);
}
