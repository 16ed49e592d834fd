import { useEffect, useEffectEvent, useState } from 'react';
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
  const [{ data: stand, error: standError }, askCandidates] = useQuery({
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

  const asked = useLast(data?.election.id === id ? data.election : undefined, id);
  const candidates = useLast(stand?.candidates, id);
  const following = useElectionLive(asked, changed);
  // That nobody stands is not said before it is known.
  const election = candidates && following;
  return {
    election,
    candidates: candidates ?? [],
    refusal: election ? undefined : refusalOf(error ?? standError),
    changed,
  };
}

/** What was read stays when asking again fails, as it does without a network; until another election is looked at. */
function useLast<Thing>(now: Thing | undefined, id: string): Thing | undefined {
  const [kept, keep] = useState<{ readonly id: string; readonly thing: Thing }>();
  if (now !== undefined && kept?.thing !== now) keep({ id, thing: now });
  return now ?? (kept?.id === id ? kept.thing : undefined);
}
