import type { Actor } from '@sifang/identity/domain';
import { requireSeeing, voteNotFound } from '../../domain/rights.js';
import type { Reading } from '../../persistence/proof/log.queries.js';
import { voteToSee } from '../../persistence/proof/vote-to-see.queries.js';

/** @throws Refusal VOTE_NOT_FOUND, also for those whom it does not concern */
export async function seeVote(database: Reading, actor: Actor, voteId: string): Promise<void> {
  const vote = await voteToSee(database, voteId);
  if (!vote) throw voteNotFound();
  requireSeeing(actor, vote);
}
