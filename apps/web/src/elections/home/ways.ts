import type { HomeElectionFragment } from '../../graphql/generated';

export type Way = 'consent' | 'reply' | 'sign' | 'nominate' | 'object';

/** What waits for the viewer in person. */
export const URGENT: readonly Way[] = ['consent', 'reply'];

/** What somebody may do in an election now, what waits for them in person first, each with the page where it is done. Its ballot is a vote. */
export function waysFor({
  id,
  viewerMay,
  candidacy,
}: Pick<HomeElectionFragment, 'id' | 'viewerMay' | 'candidacy'>): {
  readonly way: Way;
  readonly to: string;
}[] {
  const page = `/elections/${id}`;
  const ownPage = `${page}/candidates/${candidacy?.id}`;
  const may = (act: string) => viewerMay.includes(act);
  const mayAsCandidate = (act: string) => candidacy?.viewerMay.includes(act) ?? false;
  const asked = (candidacy?.questionsWaiting ?? 0) > 0;
  const ways: readonly (readonly [fits: boolean, way: Way, to: string])[] = [
    [mayAsCandidate('consentToStand'), 'consent', ownPage],
    [asked && mayAsCandidate('answerCandidateQuestion'), 'reply', ownPage],
    [may('signElectionRequest'), 'sign', page],
    [may('nominateCandidate'), 'nominate', page],
    [may('raiseListObjection'), 'object', page],
  ];
  return ways.flatMap(([fits, way, to]) => (fits ? [{ way, to }] : []));
}
