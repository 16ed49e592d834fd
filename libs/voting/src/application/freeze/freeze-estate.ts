import type { Tx } from '@sifang/platform';
import { FROZEN_DURING_REELECTION, type Frozen } from '../../domain/life/reelection.js';
import { insertFreeze } from '../../persistence/freeze/freeze.repository.js';

export interface FreezeEstate {
  readonly estateId: string;
  /** Of the context that asks for it; it lifts the freeze by the same. */
  readonly electionId: string;
  readonly reason: string;
  /** By the rules of the place; left out: what both places name that have such a rule. */
  readonly frozen?: readonly Frozen[];
}

/**
 * 换届期间冻结: from now on nobody drafts or gives notice of a vote on what waits for the new committee. Whoever asks has asked for
 * the right to. Twice for one election changes nothing.
 */
export async function freezeEstate(
  { tx, now }: { readonly tx: Tx; readonly now: Date },
  freeze: FreezeEstate,
): Promise<void> {
  await insertFreeze(tx, { frozen: FROZEN_DURING_REELECTION, ...freeze, since: now });
}
