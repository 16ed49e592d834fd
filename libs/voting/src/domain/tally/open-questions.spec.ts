import { aBallot, aUnit, vote } from '../case/a-vote.js';

describe('what is open', () => {
  const twins = [aBallot('a', 'AGREE'), aBallot('a', 'AGAINST')];

  it('two ballots of one moment that differ leave the unit open, head and area', () => {
    const { outcome, flags, figures } = vote({ roll: [aUnit('a')], ballots: twins });
    expect(flags).toMatchObject([{ code: 'SAME_MOMENT', units: ['a'] }]);
    expect(outcome).toBe('CANNOT_ESTABLISH');
    expect(figures).toMatchObject({
      participating: { heads: 1, area: '100.00' },
      agree: { heads: 0, area: '0.00' },
      against: { heads: 0, area: '0.00' },
    });
    expect(figures.discarded).toEqual([]);
  });

  it('and is no conflict with a unit of the same owner that was not voted', () => {
    const roll = [aUnit('a'), aUnit('b', { owners: ['a'] })];
    const { flags } = vote({ roll, ballots: twins });
    expect(flags.map(({ code }) => code)).toEqual(['SAME_MOMENT']);
  });

  it('and none where a conflict makes both void', () => {
    const policies = { duplicates: 'CONFLICT_VOID' };
    const { outcome, flags } = vote({ roll: [aUnit('a')], ballots: twins, policies });
    expect([outcome, flags]).toEqual(['NO_QUORUM', []]);
  });

  const roll = ['a1', 'a2', 'a3', 'b', 'c', 'd'].map(unit => aUnit(unit, { owners: [unit[0]!] }));
  const policies = { severalUnits: 'WHOLE_OWNER' };

  it('an owner who speaks for all units and contradicts himself leaves the others open, and is flagged once', () => {
    const ballots = [aBallot('a1', 'AGREE'), aBallot('a2', 'AGAINST')];
    const { flags, figures } = vote({ roll, policies, ballots });
    expect(flags).toMatchObject([{ code: 'HEAD_CONFLICT', units: ['a1', 'a2'] }]);
    expect(figures).toMatchObject({
      participating: { heads: 1, area: '300.00' },
      agree: { heads: 0, area: '100.00' },
      against: { heads: 0, area: '100.00' },
    });
  });

  it('an owner who speaks for all units and agrees with himself is not', () => {
    const ballots = [aBallot('a1', 'AGREE'), aBallot('a2', 'AGREE')];
    const { flags, figures } = vote({ roll, policies, ballots });
    expect([flags, figures['agree']]).toEqual([[], { heads: 1, area: '300.00' }]);
  });

  it('a ballot that is void for all units was still returned: silence does not speak in its place', () => {
    const silent = { follow: 'MAJORITY', article: '议事规则', delivered: ['a1', 'a2', 'd'] };
    const ballots = [aBallot('a1', 'SPOILED'), aBallot('b', 'AGREE'), aBallot('c', 'AGREE')];
    const { figures } = vote({ roll, policies: { ...policies, silent }, ballots });
    expect(figures['agree']).toEqual({ heads: 3, area: '300.00' });
    expect(figures['spoiled']).toEqual({ heads: 1, area: '300.00' });
  });

  it('silence on one unit follows with its area; the head stays with what its owner marked', () => {
    const silent = { follow: 'MAJORITY', article: '议事规则', delivered: ['a1', 'a2', 'a3'] };
    const ballots = [aBallot('a1', 'AGAINST'), aBallot('b', 'AGREE'), aBallot('c', 'AGREE')];
    const { figures, flags } = vote({ roll, policies: { silent }, ballots });
    expect(figures).toMatchObject({
      agree: { heads: 2, area: '400.00' },
      against: { heads: 1, area: '100.00' },
    });
    expect(flags).toEqual([]);
  });
});
