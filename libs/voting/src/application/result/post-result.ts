import type { Actor } from '@sifang/identity/domain';
import type { ActContext, Seals } from '@sifang/platform';
import { BallotForm } from '../../domain/life/row.js';
import { postResult as decide } from '../../domain/life/result.js';
import { requireAllEntered } from '../../domain/paper/reconcile.js';
import { requireOrganising } from '../../domain/rights.js';
import { sealLog } from '../../persistence/casting/seal-log.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { paperFigures } from '../../persistence/paper/paper.queries.js';
import { voteMoved } from '../life/vote-moved.js';
import { secretResult } from '../secret/secret-result.js';
import { countVote } from './count-vote.js';

export interface PostResult {
  readonly voteId: string;
  /** Opens what was sealed of a secret vote. */
  readonly seals: Seals;
}

/**
 * 初步统计结果公示（询异）. The log is sealed in the same transaction: a paper that is being entered at this moment is in it, or
 * whoever posts is told to look again.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · BALLOTS_MISSING · BALLOTS_TOO_MANY · PAPERS_NOT_ENTERED ·
 *   VOTE_CHANGED_MEANWHILE
 */
export async function postResult(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, seals }: PostResult,
): Promise<string> {
  const kept = await lockVote(tx, voteId);
  requireOrganising(actor, kept.row);
  const papers = await paperFigures(tx, voteId);
  const posted = decide(kept.vote, papers, now);
  requireAllEntered(papers);
  await sealLog({ rows: (_, text, values) => tx.query(text, values) }, voteId);
  const isSecret = kept.row.form === BallotForm.SECRET;
  const result = isSecret
    ? await secretResult(tx, seals, kept, papers, now)
    : await countVote(tx, kept, papers, now);
  await saveVote(tx, voteId, posted, { result });
  await record(tx, kept.row, { type: 'RESULT_POSTED' }, actor, now);
  await voteMoved(tx, { voteId, state: posted.state, now });
  return voteId;
}
