import type { Tx } from '@sifang/platform';
import { SeveralUnitsPolicy } from '../../domain/law/policies.js';
import type { Reconciliation } from '../../domain/life/result.js';
import { postItem } from '../../domain/publication/post-item.js';
import type { PostedResult } from '../../domain/publication/posted-result.js';
import { casesOf, decideVote, type VoteToDecide } from '../../domain/tally/decide-vote.js';
import { requireSameCount } from '../../domain/tally/second-count.js';
import type { KeptVote } from '../../persistence/owners-vote.repository.js';
import { deliveredWithProof } from '../../persistence/paper/paper.queries.js';
import { ballotsToCount } from '../../persistence/result/ballots-to-count.queries.js';
import { turnoutOf } from '../../persistence/result/result.repository.js';
import { tallyOf } from '../../persistence/result/tally.queries.js';
import { rollOf } from '../../persistence/roll.queries.js';

/**
 * 计票: the rule engine over the frozen roll and every ballot. Where each unit speaks for itself the database counts a second
 * time by itself, and two counts that differ are no result.
 * @throws Refusal NOBODY_TO_VOTE
 */
export async function countVote(
  tx: Tx,
  { row, vote }: KeptVote,
  papers: Reconciliation,
  now: Date,
): Promise<PostedResult> {
  const roll = await rollOf(tx, row.id);
  const given: VoteToDecide = {
    items: vote.items,
    policies: row.policies,
    delivered: row.policies.silentArticle === null ? [] : await deliveredWithProof(tx, row.id),
    roll,
    ballots: await ballotsToCount(tx, row.id),
  };
  const decisions = decideVote(given);
  const { severalUnits, duplicates, blank } = row.policies;
  const cases = casesOf(given);
  if (severalUnits === SeveralUnitsPolicy.PER_UNIT) {
    const tally = await tallyOf(tx, { voteId: row.id, items: vote.items.length, duplicates, blank });
    cases.forEach((each, at) => requireSameCount(each, tally[at]!));
  }
  const { issued, returned, accountedFor } = papers;
  return {
    countedAt: now.toISOString(),
    electorate: { heads: row.rollHeads!, area: Number(row.rollArea), units: row.rollUnits! },
    turnout: await turnoutOf(tx, row.id),
    papers: { issued, returned, accountedFor },
    items: vote.items.map(({ id }, at) =>
      postItem({ id, position: at + 1 }, cases[at]!, decisions[at]!, roll),
    ),
  };
}
