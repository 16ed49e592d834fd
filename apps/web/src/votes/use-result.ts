import { useMemo } from 'react';
import { useQuery } from 'urql';
import { VoteResultDocument, type VoteResultFragment } from '../graphql/generated';
import type { ItemResult, ResultMeasure } from './result';

const POSTED = ['RESULT_POSTED', 'DECLARED', 'ARCHIVED'];

/** The result as it was posted; undefined before, and while it is fetched. */
export function useResult(voteId: string, state: string | undefined): readonly ItemResult[] | undefined {
  const posted = state !== undefined && POSTED.includes(state);
  const [{ data }] = useQuery({ query: VoteResultDocument, variables: { voteId }, pause: !posted });
  const items = posted ? data?.voteResult?.items : undefined;
  return useMemo(() => items?.map(shown), [items]);
}

function shown(item: VoteResultFragment['items'][number]): ItemResult {
  const { position, text, outcome, explanation } = item;
  return { position, text, outcome, explanation, heads: measure(item, 'heads'), area: measure(item, 'area') };
}

function measure(item: VoteResultFragment['items'][number], by: 'heads' | 'area'): ResultMeasure {
  const { participating, agree, against, abstain, tests } = item;
  const needed = tests.find(test => test.about === 'agreement' && test.measure === by)?.least ?? null;
  return {
    participating: participating[by],
    agree: agree[by],
    against: against[by],
    abstain: abstain[by],
    needed,
  };
}
