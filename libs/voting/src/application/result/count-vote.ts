import type { Tx } from '@sifang/platform';
import { Channel } from '../../domain/ballot/ballot.js';
import { SeveralUnitsPolicy } from '../../domain/law/policies.js';
import type { Reconciliation } from '../../domain/life/result.js';
import { postItem } from '../../domain/publication/post-item.js';
import type { FlagSettlement, PostedFlag, PostedResult } from '../../domain/publication/posted-result.js';
import { placed } from '../../domain/slate/slate.js';
import { casesOf, decideVote, type LoggedBallot } from '../../domain/tally/decide-vote.js';
import { requireSameCount } from '../../domain/tally/second-count.js';
import type { KeptVote } from '../../persistence/owners-vote.repository.js';
import { tallyOf } from '../../persistence/result/tally.queries.js';
import type { SettlementRow } from '../../persistence/settling/settlement.queries.js';
import { voteToDecide } from './vote-to-decide.js';

/**
 * 计票: the rule engine over the frozen roll and every ballot. Where each unit speaks for itself the database counts a second
 * time by itself, and two counts that differ are no result.
 * What people have settled is counted with; the second count is of what was marked.
 * @throws Refusal NOBODY_TO_VOTE · SETTLEMENT_UNFIT
 */
export async function countVote(
  tx: Tx,
  kept: KeptVote,
  papers: Reconciliation,
  now: Date,
): Promise<PostedResult> {
  const { row, vote } = kept;
  const given = await voteToDecide(tx, kept);
  const { roll, settlements } = given;
  const decisions = decideVote(given);
  const { severalUnits, duplicates, blank } = row.policies;
  const cases = casesOf(given);
  if (severalUnits === SeveralUnitsPolicy.PER_UNIT) {
    const slates = placed(vote.slates, vote.items);
    const tally = await tallyOf(tx, { voteId: row.id, items: vote.items.length, slates, duplicates, blank });
    cases.forEach((each, at) => requireSameCount({ ...each, settlements: [] }, tally[at]!));
  }
  const { issued, returned, accountedFor } = papers;
  return {
    countedAt: now.toISOString(),
    electorate: { heads: row.rollHeads!, area: Number(row.rollArea), units: row.rollUnits! },
    turnout: turnoutOf(given.ballots),
    papers: { issued, returned, accountedFor },
    items: vote.items.map(({ id }, at) =>
      postItem({ id, position: at + 1 }, cases[at]!, decisions[at]!, roll, flag =>
        settledBy(settlements, at + 1, flag),
      ),
    ),
  };
}

/** Units with a ballot, by where one came in. */
function turnoutOf(ballots: readonly LoggedBallot[]): PostedResult['turnout'] {
  const unitsBy = (channel: Channel): Set<number> =>
    new Set(ballots.filter(ballot => ballot.channel === channel).map(({ unitNo }) => unitNo));
  const [electronic, paper] = [unitsBy(Channel.ELECTRONIC), unitsBy(Channel.PAPER)];
  const units = new Set([...electronic, ...paper]);
  return { units: units.size, electronic: electronic.size, paper: paper.size };
}

function settledBy(
  settlements: readonly SettlementRow[],
  position: number,
  { code, unitNos }: Pick<PostedFlag, 'code' | 'unitNos'>,
): FlagSettlement | null {
  const found = settlements.find(
    each => each.position === position && each.code === code && each.unitNos.join() === unitNos.join(),
  );
  if (!found) return null;
  const { reason, proposedByName: proposedBy, decidedByName, decidedAt } = found;
  return { reason, proposedBy, confirmedBy: decidedByName!, at: decidedAt!.toISOString() };
}
