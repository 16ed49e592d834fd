import { dayOf } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { VoteState } from '@sifang/voting/domain';
import { ElectionState } from '../../domain/election/lifecycle.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { Duty, resultDueOn } from '../../domain/group/duties.js';
import { ElectionOutcome } from '../../domain/result/outcome.js';
import { voteOfRound } from '../../persistence/election/election-vote.repository.js';
import { replaceDuties } from '../../persistence/election/group.repository.js';
import { voteAsItStands } from '../../persistence/election/vote-as-it-stands.queries.js';

/**
 * From the day on which the vote is declared and no votes are equal any more, whichever comes last, the result is to be posted in so many days.
 * Both acts hold the election, so that the later of them finds what the other did.
 */
export async function dueWhenSettled(tx: Tx, election: ElectionRow, now: Date): Promise<void> {
  const { id, profile, round, state, result } = election;
  const open: readonly (ElectionOutcome | undefined)[] = [
    undefined,
    ElectionOutcome.TIED,
    ElectionOutcome.CANNOT_ESTABLISH,
  ];
  if (state !== ElectionState.COUNTED || open.includes(result?.outcome)) return;
  const vote = (await voteOfRound(tx, id, round)) ?? (await voteOfRound(tx, id, round - 1));
  if (!vote || (await voteAsItStands(tx, vote.voteId)).state !== VoteState.DECLARED) return;
  await replaceDuties(tx, id, [{ duty: Duty.RESULT, dueOn: resultDueOn(profile, dayOf(now)) }]);
}
