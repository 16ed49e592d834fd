import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { resultOf, type ResultOfVote } from '@sifang/voting';
import { Outcome, VoteState } from '@sifang/voting/domain';
import { removalItems, type RemovalItem } from '../../persistence/term/removal-vote.queries.js';

export interface VoteOnRemoval {
  readonly result: ResultOfVote | null;
  readonly items: readonly RemovalItem[];
}

/** Locks the vote. @throws Refusal VOTE_NOT_FOUND */
export async function voteOnRemoval(tx: Tx, voteId: string): Promise<VoteOnRemoval> {
  const result = await resultOf(tx, voteId);
  return { result, items: await removalItems(tx, voteId) };
}

/**
 * A declared, real vote of the estate, with one item on changing members (278-3) that names the member and fills no seat.
 * @throws Refusal VOTE_NOT_FOUND · VOTE_UNFIT · VOTE_NOT_DECLARED · VOTE_SAYS_OTHERWISE
 */
export function requireSaidByVote(
  { result, items }: VoteOnRemoval,
  estateId: string,
  name: string,
  removed: boolean,
): void {
  if (!items.some(item => item.estateId === estateId))
    throw new Refusal('VOTE_NOT_FOUND', 'There is no such vote.', 'voteId');
  const named = items.filter(({ text, trial }) => !trial && text.includes(name));
  if (named.length !== 1)
    throw new Refusal('VOTE_UNFIT', `One item of the vote has to be about removing ${name}.`, 'voteId');
  if (result?.state !== VoteState.DECLARED)
    throw new Refusal('VOTE_NOT_DECLARED', 'The result of the vote is declared first.', 'voteId');
  const { outcome } = result.items.find(({ itemId }) => itemId === named[0]!.itemId)!;
  if ((outcome === Outcome.PASSED) !== removed)
    throw new Refusal('VOTE_SAYS_OTHERWISE', `The vote came to ${outcome}.`, 'removed');
}
