import type { Tx } from '@sifang/platform';
import type { VoteState } from '../../domain/life/vote.js';
import type { ItemFigures, PostedResult } from '../../domain/publication/posted-result.js';
import type { Slate } from '../../domain/slate/slate.js';
import type { Figure } from '../../domain/roll/figure.js';
import type { Outcome } from '../../domain/tally/decide.js';
import type { FlagCode } from '../../domain/tally/flag.js';
import { lockVote } from '../../persistence/owners-vote.repository.js';
import { itemsOf } from '../../persistence/vote-details.queries.js';

/** A vote's result as it was posted, exactly: for contexts that go on from it, never for a page. Areas in 0.01 ㎡. */
export interface ResultOfVote {
  readonly state: VoteState;
  /** Of all who count. */
  readonly electorate: Figure;
  readonly slates: readonly Slate[];
  /** In the order of the ballot. */
  readonly items: readonly ItemResult[];
}

export interface ItemResult extends Pick<ItemFigures, 'participating' | 'agree' | 'against' | 'abstain'> {
  readonly itemId: string;
  readonly text: string;
  /** Of which slate it is a candidate; null: of none. */
  readonly slate: number | null;
  readonly outcome: Outcome;
  readonly flags: readonly FlagCode[];
}

/** Null before the result is posted. Locks the vote. @throws Refusal VOTE_NOT_FOUND */
export async function resultOf(tx: Tx, voteId: string): Promise<ResultOfVote | null> {
  const { row, vote } = await lockVote(tx, voteId);
  const result = row.result as PostedResult | null;
  if (!result) return null;
  const items = await itemsOf(tx, voteId);
  return {
    state: vote.state,
    electorate: { heads: result.electorate.heads, area: result.electorate.area },
    slates: vote.slates,
    items: result.items.map(({ itemId, outcome, flags, figures }) => {
      const { text, slate } = items.find(({ id }) => id === itemId)!;
      const { participating, agree, against, abstain } = figures;
      return {
        ...{ itemId, text, slate: slate ?? null, outcome, flags: flags.map(({ code }) => code) },
        ...{ participating, agree, against, abstain },
      };
    }),
  };
}
