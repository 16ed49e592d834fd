import type { MyElectionQuery } from '../../graphql/generated';

type Election = MyElectionQuery['election'];
type Candidates = MyElectionQuery['candidates'];
export type Way = 'vote' | 'consent' | 'reply' | 'sign' | 'nominate' | 'object';

/** What somebody may do in an election now, what waits for them in person first, each with the page where it is done. */
export function waysFor(
  { id, state, voteId, viewerMay }: Election,
  candidates: Candidates,
): { readonly way: Way; readonly to: string }[] {
  const page = `/elections/${id}`;
  const own = candidates.find(({ mine }) => mine);
  const ownPage = `${page}/candidates/${own?.id}`;
  const may = (act: string) => viewerMay.includes(act);
  const asks = own?.questions.some(({ answer }) => answer === null) ?? false;
  const ways: readonly (readonly [fits: boolean, way: Way, to: string])[] = [
    [own?.viewerMay.includes('consentToStand') ?? false, 'consent', ownPage],
    [state === 'VOTING' && voteId !== null, 'vote', `/votes/${voteId}`],
    [asks && (own?.viewerMay.includes('answerCandidateQuestion') ?? false), 'reply', ownPage],
    [may('signElectionRequest'), 'sign', page],
    [may('nominateCandidate'), 'nominate', page],
    [may('raiseListObjection'), 'object', page],
  ];
  return ways.flatMap(([fits, way, to]) => (fits ? [{ way, to }] : []));
}
