import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { CommitteeDocument, type CommitteeFragment } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { useCommitteesLive } from './use-committees-live';

export interface PartProps {
  readonly committee: CommitteeFragment;
  /** Opens the drawer in which it is done. */
  readonly begin: (act: Act) => void;
}

/** What the drawer is open for. */
export type Act =
  | { readonly name: CommitteeAct }
  | { readonly name: 'endMembership' | 'moveRemoval'; readonly memberId: string }
  | { readonly name: 'fileWithStreet' | 'answerFiling'; readonly filingId: string }
  | { readonly name: 'hearMember' | 'decideRemoval'; readonly removalId: string };

type CommitteeAct =
  | 'chooseOfficers'
  | 'postOfficers'
  | 'listHandover'
  | 'askForSeal'
  | 'dissolveManagementCommittee'
  | 'openElection'
  | 'requestElection'
  | 'recordCommitteeMeeting'
  | 'enterStandingTerm'
  | 'formManagementCommittee'
  | 'sendCommitteeMembers';

export type Term = NonNullable<CommitteeFragment['term']>;
export type Member = Term['members'][number];
export type Filing = CommitteeFragment['filings'][number];

/** Within so long everybody asks again after a change: a whole estate may be reading. */
const SPREAD_MS = 2_000;

/** The committee of an estate, live; the newer of what was asked for and what an own act answered. */
export function useCommittee(estateId: string) {
  const [{ data, error }, askAgain] = useQuery({
    query: CommitteeDocument,
    variables: { estateId },
    pause: !estateId,
    requestPolicy: 'cache-and-network',
  });
  const first = useRef(true);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    first.current = true;
    return () => clearTimeout(later.current);
  }, [estateId]);
  useCommitteesLive(estateId, () => {
    // What is said at the beginning was just asked for.
    if (!first.current) {
      clearTimeout(later.current);
      later.current = setTimeout(
        () => askAgain({ requestPolicy: 'network-only' }),
        Math.random() * SPREAD_MS,
      );
    }
    first.current = false;
  });
  const [learnt, setLearnt] = useState<CommitteeFragment>();
  const asked = data?.committee.estateId === estateId ? data.committee : undefined;
  const own = learnt?.estateId === estateId ? learnt : undefined;
  return {
    committee: own && (!asked || own.seq >= asked.seq) ? own : asked,
    refusal: asked ? undefined : refusalOf(error),
    learn: setLearnt,
    askAgain: () => askAgain({ requestPolicy: 'network-only' }),
  };
}
