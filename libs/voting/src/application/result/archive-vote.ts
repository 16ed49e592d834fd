import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { archive } from '../../domain/life/result.js';
import { requireOrganising } from '../../domain/rights.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { noteArchived } from '../../persistence/result/result.repository.js';

/** 归档: nothing of it changes any more. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT */
export async function archiveVote({ tx, now, actor }: ActContext<Actor>, voteId: string): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  await saveVote(tx, voteId, archive(vote));
  await noteArchived(tx, voteId, now);
  await record(tx, row, { type: 'ARCHIVED' }, actor, now);
  return voteId;
}
