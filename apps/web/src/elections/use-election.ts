import { useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import {
  type CandidateFragment,
  ElectionCandidatesDocument,
  ElectionDocument,
  type ElectionFragment,
} from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { useElectionLive } from './use-election-live';

export interface ElectionProps {
  readonly election: ElectionFragment;
  readonly candidates: readonly CandidateFragment[];
  /** Said after an own act: everything is asked for again. */
  readonly changed: () => void;
}

/** An election, live, and who stands; asked for again when one comes back to the page. */
export function useElection(id: string) {
  const [{ data, error }, askElection] = useQuery({
    query: ElectionDocument,
    variables: { id },
    pause: !id,
  });
  const [{ data: stand }, askCandidates] = useQuery({
    query: ElectionCandidatesDocument,
    variables: { electionId: id },
    pause: !id,
  });
  const changed = () => {
    askElection({ requestPolicy: 'network-only' });
    askCandidates({ requestPolicy: 'network-only' });
  };
  const cameBack = useEffectEvent(() => {
    if (document.visibilityState === 'visible') changed();
  });
  useEffect(() => {
    const look = () => cameBack();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const asked = data?.election.id === id ? data.election : undefined;
  const election = useElectionLive(asked, changed);
  return {
    election,
    candidates: stand?.candidates ?? [],
    refusal: election ? undefined : refusalOf(error),
    changed,
  };
}
