import { waysFor } from './ways';

type Given = Parameters<typeof waysFor>[0];
const shown = (changes: Partial<Given>) =>
  waysFor({ id: 'e', viewerMay: [], candidacy: null, ...changes }).map(({ way, to }) => `${way} ${to}`);
const own = (questionsWaiting: number, ...viewerMay: string[]): Given['candidacy'] => ({
  ...{ id: 'c', questionsWaiting, viewerMay },
});

describe('what one may do in an election now', () => {
  it('is nothing where nothing is to be done', () => {
    expect(shown({})).toEqual([]);
  });

  it('asks whoever was nominated first, then offers to nominate others', () => {
    expect(shown({ viewerMay: ['nominateCandidate'], candidacy: own(0, 'consentToStand') })).toEqual([
      'consent /elections/e/candidates/c',
      'nominate /elections/e',
    ]);
  });

  it('leads from a posted list to objections, and to the own questions that wait', () => {
    const viewerMay = ['raiseListObjection'];
    expect(shown({ viewerMay, candidacy: own(1, 'answerCandidateQuestion') })).toEqual([
      'reply /elections/e/candidates/c',
      'object /elections/e',
    ]);
    expect(shown({ candidacy: own(0, 'answerCandidateQuestion') })).toEqual([]);
    expect(shown({ candidacy: own(1) })).toEqual([]);
  });
});
