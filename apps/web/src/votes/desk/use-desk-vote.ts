import { useState } from 'react';
import { useQuery } from 'urql';
import { DeskVoteDocument, type DeskVoteFragment } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';

export interface PanelProps {
  readonly vote: DeskVoteFragment;
  /** Takes in what an own act answered. */
  learn: (vote: DeskVoteFragment) => void;
}

/** A vote as those see it who run it; the newer of what was asked for and what an own act answered. */
export function useDeskVote(id: string) {
  const [{ data, error }, askAgain] = useQuery({ query: DeskVoteDocument, variables: { id }, pause: !id });
  const [learnt, setLearnt] = useState<DeskVoteFragment>();
  const asked = data?.ownersVote.id === id ? data.ownersVote : undefined;
  const own = learnt?.id === id ? learnt : undefined;
  return {
    vote: own && (!asked || own.seq >= asked.seq) ? own : asked,
    refusal: asked ? undefined : refusalOf(error),
    learn: setLearnt,
    askAgain: () => askAgain({ requestPolicy: 'network-only' }),
  };
}
