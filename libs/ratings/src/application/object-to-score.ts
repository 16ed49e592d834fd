import type { Actor } from '@sifang/identity/domain';
import { attachPapers, type ActContext } from '@sifang/platform';
import { requireObjectable } from '../domain/objection.js';
import { requireRight } from '../domain/rights.js';
import { insertObjection } from '../persistence/result.repository.js';
import { lockRound, record } from '../persistence/round.repository.js';

/** How evidence is called among all papers. */
export const OBJECTION_PAPERS = 'rating-objection';

export interface ObjectToScore {
  /** Chosen by the client. */
  readonly id: string;
  readonly roundId: string;
  /** Code of the item. */
  readonly item: string;
  readonly text: string;
  readonly paperIds: readonly string[];
}

/**
 * The rated organisation objects to the score of an item, with evidence: once for each item.
 * @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_PRELIMINARY · OBJECTION_TOO_LATE · SCORE_ACCEPTED ·
 * ITEM_NOT_ASKED · ITEM_OBJECTED · PAPER_NOT_FOUND · ID_TAKEN
 */
export async function objectToScore(
  { tx, now, actor }: ActContext<Actor>,
  { id, roundId, item, text, paperIds }: ObjectToScore,
): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'object');
  requireObjectable(round, round.instrument, item, now);
  const undecided = { decision: null, reason: '', decidedBy: null, decidedAt: null };
  await insertObjection(tx, { id, roundId, item, text, filedBy: actor.personId, filedAt: now, ...undecided });
  const owner = { kind: OBJECTION_PAPERS, id };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds, now });
  await record(tx, round, { type: 'OBJECTED', item, text }, actor, now);
  return roundId;
}
