import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { accountFor } from '../../domain/paper/follow-paper.js';
import { requirePrinting } from '../../domain/paper/in-time.js';
import { AccountedAs } from '../../domain/paper/paper.js';
import { requireReason } from '../../domain/life/vote.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { insertPapers, lockPaper, savePaper } from '../../persistence/paper/paper.repository.js';
import { atTheDesk } from './at-the-desk.js';

export interface ReplacePaper {
  readonly voteId: string;
  readonly number: number;
  /** Lost, wet, eaten by the dog. */
  readonly reason: string;
}

/**
 * 换发: the paper is void, and another is printed for its unit.
 * @returns the number of the new one
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · PAPER_BALLOT_NOT_FOUND · REASON_MISSING · VOTE_STATE_UNFIT · VOTE_CLOSED ·
 *   PAPER_NEEDS_NAMED · PAPER_STATE_UNFIT
 */
export async function replacePaper(
  context: ActContext<Actor>,
  { voteId, number, reason }: ReplacePaper,
): Promise<number> {
  const { tx, now, actor } = context;
  await atTheDesk(context, 'keep', voteId);
  const { row, vote } = await lockVote(tx, voteId);
  requirePrinting(vote, row.form, now);
  requireReason(reason);
  const paper = await lockPaper(tx, voteId, number);
  const by = actor.personId;
  await savePaper(tx, voteId, accountFor(paper, { as: AccountedAs.REPLACED, at: now, by, note: reason }));
  const another = [{ id: newId(now), unitNo: paper.unitNo }];
  const [next] = await insertPapers(tx, voteId, another, { by, at: now });
  await record(tx, row, { type: 'PAPERS_PRINTED', count: 1 }, actor, now);
  return next!;
}
