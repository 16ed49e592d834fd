import { changedHands, votersOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, type Clock } from '@sifang/kernel';
import type { ActContext, Database, Tx } from '@sifang/platform';
import { requireOrganising } from '../../domain/rights.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { agentsToAskAgain, lapseLettersOfSold } from '../../persistence/proxy/lapsing.repository.js';
import { moveVoters, passOn, type UnitOfVote } from '../../persistence/roll.repository.js';
import { unitsInOpenVotes } from '../../persistence/roll.queries.js';
import { lapseLettersIfUnfit } from '../proxy/lapse-letters.js';

/**
 * Who may vote by phone follows the register in the same transaction in which the register changes: from then on the buyer
 * votes, and what the seller cast stands (北京; cases 28, 29); a letter of the seller's speaks for nobody any more. Area, owners and
 * heads of the roll stay as they were frozen (case 27).
 */
export async function followVoters(tx: Tx, unitIds: readonly string[], now: Date): Promise<void> {
  const sold = await passOn(tx, await changedHands(tx, unitIds));
  const voters = await votersOf(tx, unitIds, dayOf(now));
  const known = voters.flatMap(({ unitId, personId }) => (personId ? [[unitId, personId] as const] : []));
  const moved = await moveVoters(tx, unitIds, new Map(known));
  // An account that comes to a unit nobody could vote for is no news; another voter is.
  const passed = moved.filter(({ before }) => before !== null);
  // Who voted for these units until now may hold letters of others.
  const left = passed.map(({ before }) => before!);
  // In one order for all, so that nobody waits in a circle.
  for (const voteId of [...new Set([...sold, ...passed].map(one => one.voteId))].sort()) {
    const { row } = await lockVote(tx, voteId);
    const of = (units: readonly UnitOfVote[]) =>
      units.filter(one => one.voteId === voteId).map(({ no }) => no);
    const lapsed = await lapseLettersOfSold(tx, voteId, of(sold), now);
    const unitNos = [...new Set([...of(passed), ...lapsed])];
    if (unitNos.length > 0) await record(tx, row, { type: 'VOTERS_CHANGED', unitNos }, null, now);
    // Asked under the lock: a letter that was given a moment ago is there.
    for (const agent of left.length > 0 ? await agentsToAskAgain(tx, left, dayOf(now)) : [])
      if (agent.voteId === voteId) await lapseLettersIfUnfit(tx, agent, now);
  }
}

/** The desk looks again at once. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
export async function refreshVoters({ tx, now, actor }: ActContext<Actor>, voteId: string): Promise<string> {
  requireOrganising(actor, (await lockVote(tx, voteId)).row);
  await followVoters(tx, await unitsInOpenVotes(tx, voteId), now);
  return voteId;
}

export const VOTERS_TASK = 'owners-vote-voters';

/** Terms of guardians begin and end by the calendar, without an act. */
export async function followVotersAtMidnight(database: Database, clock: Clock): Promise<void> {
  await database.transaction(async tx => followVoters(tx, await unitsInOpenVotes(tx, null), clock.now()));
}
