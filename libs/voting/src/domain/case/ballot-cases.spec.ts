import { aBallot, aCrowd, allVote, aUnit, vote, type BallotGiven } from './a-vote.js';

const paper = aBallot('a', 'AGAINST', { channel: 'PAPER', number: '7', at: '2026-06-03T10:00:00+08:00' });
const electronic = aBallot('a', 'AGREE', { at: '2026-06-05T10:00:00+08:00' });

function one(duplicates: string, ballots: readonly BallotGiven[]): ReturnType<typeof vote>['figures'] {
  return vote({ roll: [aUnit('a')], policies: { duplicates }, ballots }).figures;
}

const HUNDRED = { heads: 1, area: '100.00' };

describe('part G, a unit with two ballots', () => {
  it('case 32: the first one counts and the other is kept as discarded', () => {
    const figures = one('FIRST_VALID', [electronic, paper]);
    expect(figures['against']).toEqual(HUNDRED);
    expect(figures.discarded).toEqual([{ ...electronic, number: null, reason: 'FIRST_VALID' }]);
  });

  it('case 33: the electronic one counts and the paper is kept as discarded', () => {
    const figures = one('ELECTRONIC_PREVAILS', [paper, electronic]);
    expect(figures['agree']).toEqual(HUNDRED);
    expect(figures.discarded).toEqual([{ ...paper, reason: 'ELECTRONIC_PREVAILS' }]);
  });

  it('the last one counts, or none does, where the vote says so', () => {
    expect(one('LAST_VALID', [electronic, paper])['agree']).toEqual(HUNDRED);
    const figures = one('CONFLICT_VOID', [electronic, paper]);
    expect(figures['participating']).toEqual({ heads: 0, area: '0.00' });
    expect(figures.discarded.map(({ reason }) => reason)).toEqual(['CONFLICT_VOID', 'CONFLICT_VOID']);
  });

  it.each(['FIRST_VALID', 'LAST_VALID', 'CONFLICT_VOID'])(
    'case 34: one paper entered twice, %s',
    duplicates => {
      const again = { ...paper, at: '2026-06-09T10:00:00+08:00' };
      const figures = one(duplicates, [again, paper]);
      expect(figures['against']).toEqual(HUNDRED);
      expect(figures.discarded).toEqual([{ ...again, reason: 'ENTERED_TWICE' }]);
    },
  );

  it('case 34: the second entry of a paper is not its last ballot', () => {
    const again = { ...paper, at: '2026-06-09T10:00:00+08:00' };
    expect(one('LAST_VALID', [paper, electronic, again])['agree']).toEqual(HUNDRED);
  });
});

describe('part G, what takes part', () => {
  const roll = [aUnit('a'), aUnit('b'), aUnit('c')];
  const others = [aBallot('b', 'AGREE'), aBallot('c', 'AGREE')];

  it('case 39: an item with two ticks is void, the clean item beside it counts', () => {
    const item = (choice: string) => vote({ roll, ballots: [aBallot('a', choice), ...others] }).figures;
    expect(item('AGREE')['participating']).toEqual({ heads: 3, area: '300.00' });
    expect(item('SPOILED')['participating']).toEqual({ heads: 2, area: '200.00' });
    expect(item('SPOILED')['spoiled']).toEqual(HUNDRED);
  });

  it.each([
    ['case 40: abstains', 'ABSTAIN', { heads: 3, area: '300.00' }, HUNDRED],
    ['case 41: takes no part', 'NOT_PARTICIPATING', { heads: 2, area: '200.00' }, { heads: 0, area: '0.00' }],
  ])('%s, who left the item blank under %s', (_, blank, participating, abstain) => {
    const ballots = [aBallot('a', 'BLANK'), ...others];
    const { figures } = vote({ roll, policies: { blank }, ballots });
    expect(figures).toMatchObject({ participating, abstain, blank: HUNDRED });
  });
});

describe('part G, silence', () => {
  const [yes, no, abstain] = [
    aCrowd('yes', 300, 3_100_000),
    aCrowd('no', 150, 1_600_000),
    aCrowd('abstain', 50, 500_000),
  ];
  const silent = [...aCrowd('proved', 480, 4_600_000), ...aCrowd('unproved', 20, 200_000)];
  const roll = [...yes, ...no, ...abstain, ...silent];
  const ballots = [...allVote(yes, 'AGREE'), ...allVote(no, 'AGAINST'), ...allVote(abstain, 'ABSTAIN')];
  const follow = (delivered: readonly { unit: string }[]) => ({
    silent: { follow: 'MAJORITY', article: '议事规则第十二条', delivered: delivered.map(({ unit }) => unit) },
  });

  it('case 42: without a rule silence is no vote, and half is no quorum', () => {
    const { outcome, figures } = vote({ roll, ballots, policies: { silent: 'NONE' } });
    expect(outcome).toBe('NO_QUORUM');
    expect(figures['participating']).toEqual({ heads: 500, area: '52000.00' });
  });

  it('case 43: with rule and proof of delivery it counts with the majority', () => {
    const { outcome, figures, explanation } = vote({ roll, ballots, policies: follow(silent) });
    expect(outcome).toBe('PASSED');
    expect(figures['participating']).toEqual({ heads: 1000, area: '100000.00' });
    expect(figures['agree']).toEqual({ heads: 800, area: '79000.00' });
    expect(explanation.zh).toContain(
      '已送达而未表决的 500 人、48000.00 ㎡（依据：议事规则第十二条）按多数意见“同意”计入',
    );
  });

  it('case 44: what was delivered without proof leaves', () => {
    const { outcome, figures } = vote({ roll, ballots, policies: follow(silent.slice(0, 480)) });
    expect(outcome).toBe('PASSED');
    expect(figures['participating']).toEqual({ heads: 980, area: '98000.00' });
    expect(figures['agree']).toEqual({ heads: 780, area: '77000.00' });
  });

  it('case 45: when heads and area have different majorities nothing is followed, and a person decides', () => {
    const [many, large] = [aCrowd('many', 30, 100_000), aCrowd('large', 20, 900_000)];
    const quiet = aCrowd('quiet', 50, 1_000_000);
    const { outcome, figures, flags, tests } = vote({
      roll: [...many, ...large, ...quiet],
      policies: follow(quiet),
      ballots: [...allVote(many, 'AGREE'), ...allVote(large, 'AGAINST')],
    });
    expect(flags).toMatchObject([{ code: 'MAJORITIES_DISAGREE', units: [] }]);
    expect(figures['participating']).toEqual({ heads: 50, area: '10000.00' });
    expect(figures['agree']).toEqual({ heads: 30, area: '1000.00' });
    expect(outcome).toBe('CANNOT_ESTABLISH');
    expect(tests[0]).toMatchObject({ actual: 50, met: null });
  });

  it('follows opposition and abstention as it follows agreement', () => {
    const lost = [...allVote(yes, 'AGAINST'), ...allVote(no, 'AGREE')];
    const against = vote({ roll, ballots: lost, policies: follow(silent) });
    expect(against.figures['against']).toEqual({ heads: 800, area: '79000.00' });
    const unmoved = vote({ roll, ballots: allVote(yes, 'ABSTAIN'), policies: follow(silent) });
    expect(unmoved.figures['abstain']).toEqual({ heads: 800, area: '79000.00' });
    expect([against.outcome, unmoved.outcome]).toEqual(['NOT_PASSED', 'NOT_PASSED']);
  });
});
