import { waysFor } from './ways';

type Given = Parameters<typeof waysFor>;
const election = (changes: Partial<Given[0]>): Given[0] => ({
  ...{ id: 'e', estateName: '畅和家园', bodyKind: 'COMMITTEE', kind: 'FIRST', state: 'NOMINATING' },
  ...{ voteId: null, viewerMay: [] },
  ...changes,
});
const own = (changes: Partial<Given[1][number]>): Given[1] => [
  { id: 'c', name: '沈文', mine: true, state: 'NOMINATED', viewerMay: [], questions: [], ...changes },
];
const shown = (...given: Given) => waysFor(...given).map(({ way, to }) => `${way} ${to}`);

describe('what one may do in an election now', () => {
  it('is nothing where nothing is to be done', () => {
    expect(shown(election({ state: 'PREPARING' }), [])).toEqual([]);
  });

  it('asks whoever was nominated first, then offers to nominate others', () => {
    expect(
      shown(election({ viewerMay: ['nominateCandidate'] }), own({ viewerMay: ['consentToStand'] })),
    ).toEqual(['consent /elections/e/candidates/c', 'nominate /elections/e']);
  });

  it('leads from a posted list to objections, and to the own questions that wait', () => {
    const waiting = own({
      viewerMay: ['answerCandidateQuestion'],
      questions: [
        { id: 'q', answer: '好' },
        { id: 'r', answer: null },
      ],
    });
    expect(shown(election({ state: 'LIST_POSTED', viewerMay: ['raiseListObjection'] }), waiting)).toEqual([
      'reply /elections/e/candidates/c',
      'object /elections/e',
    ]);
    expect(
      shown(
        election({ state: 'LIST_POSTED' }),
        own({ viewerMay: ['answerCandidateQuestion'], questions: [{ id: 'q', answer: '好' }] }),
      ),
    ).toEqual([]);
  });

  it('leads to the ballot while it is open, and to nobody else’s page', () => {
    const other = own({ mine: false, viewerMay: ['consentToStand'] });
    expect(shown(election({ state: 'VOTING', voteId: 'v' }), other)).toEqual(['vote /votes/v']);
    expect(shown(election({ state: 'COUNTED', voteId: 'v' }), other)).toEqual([]);
  });
});
