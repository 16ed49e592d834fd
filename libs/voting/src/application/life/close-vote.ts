import type { Actor } from '@sifang/identity/domain';
import type { ActContext, Seals } from '@sifang/platform';
import { requireOrganising } from '../../domain/rights.js';
import { databaseNow, lockVote } from '../../persistence/owners-vote.repository.js';
import { shut } from './shut.js';

export interface CloseVote {
  readonly voteId: string;
  /** Opens the envelopes of a secret vote. */
  readonly seals: Seals;
}

/** The window has ended and nobody wants to wait for the worker. Again is harmless. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · VOTE_STILL_OPEN */
export async function closeVote(
  { tx, actor }: ActContext<Actor>,
  { voteId, seals }: CloseVote,
): Promise<string> {
  const kept = await lockVote(tx, voteId);
  requireOrganising(actor, kept.row);
  await shut({ tx, seals }, kept, actor, await databaseNow(tx));
  return voteId;
}
