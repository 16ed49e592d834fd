import { useMemo } from 'react';
import { useQuery } from 'urql';
import { VoteResultDocument, type VoteResultFragment, VoteScreenResultDocument } from '../graphql/generated';
import type { ItemResult, ResultMeasure } from './result';

type Item = VoteResultFragment['items'][number];

const POSTED = ['RESULT_POSTED', 'DECLARED', 'ARCHIVED'];

/** The result as it was posted; undefined before, and while it is fetched. @param key of a big screen without an account */
export function useResult(
  voteId: string,
  state: string | undefined,
  key: string | null = null,
): readonly ItemResult[] | undefined {
  const posted = state !== undefined && POSTED.includes(state);
  const [{ data }] = useQuery({
    query: VoteResultDocument,
    variables: { voteId },
    pause: !posted || key !== null,
  });
  const [{ data: byKey }] = useQuery({
    query: VoteScreenResultDocument,
    variables: { voteId, key: key ?? '' },
    pause: !posted || key === null,
  });
  const result = posted ? (data?.voteResult ?? byKey?.voteScreenResult) : undefined;
  return useMemo(() => result?.items.map(item => shown(item, result.slates)), [result]);
}

function shown(item: Item, slates: VoteResultFragment['slates']): ItemResult {
  const { position, text, outcome, explanation } = item;
  const election = slates.find(({ no }) => no === item.slate) ?? null;
  const measures = { heads: measure(item, 'heads'), area: measure(item, 'area') };
  return { position, text, election, outcome, explanation, ...measures };
}

function measure(item: Item, by: 'heads' | 'area'): ResultMeasure {
  const { participating, agree, against, abstain, tests, withheld } = item;
  const needed = tests.find(test => test.about === 'agreement' && test.measure === by)?.least ?? null;
  return {
    participating: participating[by],
    agree: withheld ? null : agree[by],
    against: withheld ? null : against[by],
    abstain: withheld ? null : abstain[by],
    needed,
  };
}
