import type { Tx } from '@sifang/platform';
import type { VoteToDecide } from '../../domain/tally/decide-vote.js';
import type { KeptVote } from '../../persistence/owners-vote.repository.js';
import { deliveredWithProof } from '../../persistence/paper/paper.queries.js';
import { ballotsToCount } from '../../persistence/result/ballots-to-count.queries.js';
import { rollOf } from '../../persistence/roll.queries.js';
import { confirmedSettlements } from '../../persistence/settling/settlement.queries.js';

/** All that a named vote is decided by: its roll, its rules, every ballot of the log, and what people have settled. */
export async function voteToDecide(tx: Tx, { row, vote }: KeptVote) {
  return {
    ...{ items: vote.items, slates: vote.slates, policies: row.policies },
    delivered: row.policies.silentArticle === null ? [] : await deliveredWithProof(tx, row.id),
    roll: await rollOf(tx, row.id),
    ballots: await ballotsToCount(tx, row.id),
    settlements: await confirmedSettlements(tx, row.id),
  } satisfies VoteToDecide;
}
