import type { Actor } from '@sifang/identity/domain';
import type { ActContext, Tx } from '@sifang/platform';
import { requirePaperRight, type PaperRight } from '../../domain/paper/rights.js';
import { voteDesk } from '../../persistence/paper/vote-desk.queries.js';

/** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
export async function atTheDesk(
  { tx, actor }: Pick<ActContext<Actor>, 'tx' | 'actor'> & { readonly tx: Tx },
  right: PaperRight,
  voteId: string,
): Promise<void> {
  requirePaperRight(right, actor, await voteDesk(tx, voteId, actor.personId));
}
