import fc from 'fast-check';
import { aBallot, aUnit, refused, vote, type VoteGiven } from '../case/a-vote.js';

/** A says yes for two units, no for a third and nothing for a fourth; B says yes, C no: one head of three agrees, or two. */
const roll = ['z', 'a1', 'a2', 'a3', 'a4', 'b', 'c'].map(unit => aUnit(unit, { owners: [unit[0]!] }));
const ballots = [
  ...[aBallot('a1', 'AGREE'), aBallot('a2', 'AGREE'), aBallot('a3', 'AGAINST')],
  ...[aBallot('b', 'AGREE'), aBallot('c', 'AGAINST')],
];
const conflict: VoteGiven = { roll, ballots };
const aSays = (as: string, units = ['a1', 'a2', 'a3']) => ({ code: 'HEAD_CONFLICT', units, as });

const twins: VoteGiven = {
  roll: [aUnit('a'), aUnit('b', { area: '0.01' })],
  ballots: [aBallot('a', 'AGREE'), aBallot('a', 'AGAINST'), aBallot('b', 'AGAINST')],
};

describe('what two people have settled', () => {
  it('leaves the area as it was voted, and gives the head to one side', () => {
    expect(vote(conflict).outcome).toBe('CANNOT_ESTABLISH');
    const agrees = vote({ ...conflict, settlements: [aSays('AGREE')] });
    expect(agrees).toMatchObject({
      outcome: 'PASSED',
      figures: { participating: { heads: 3 }, agree: { heads: 2, area: '300.00' }, against: { heads: 1 } },
      flags: [{ code: 'HEAD_CONFLICT', units: ['a1', 'a2', 'a3'], settled: 'AGREE' }],
    });
    const refuses = vote({ ...conflict, settlements: [aSays('AGAINST')] });
    expect(refuses).toMatchObject({
      outcome: 'NOT_PASSED',
      figures: { agree: { heads: 1, area: '300.00' }, against: { heads: 2, area: '200.00' } },
    });
  });

  it('of an owner who speaks for all units is about those with a ballot', () => {
    const given = {
      roll,
      policies: { severalUnits: 'WHOLE_OWNER' },
      ballots: [ballots[0]!, ballots[2]!, ballots[3]!],
    };
    const settlements = [aSays('AGAINST', ['a1', 'a3'])];
    const { figures, flags } = vote({ ...given, settlements });
    expect(figures).toMatchObject({
      agree: { heads: 1, area: '200.00' },
      against: { heads: 1, area: '100.00' },
    });
    expect(flags).toMatchObject([{ settled: 'AGAINST' }]);
    expect(refused({ ...given, settlements: [aSays('AGAINST')] }, each => vote(each as VoteGiven))).toBe(
      'as',
    );
  });

  const undecided: VoteGiven = {
    roll: ['a1', 'a2', 'a3', 'a4', 'b'].map(unit => aUnit(unit, { owners: [unit[0]!] })),
    ballots: [
      ...[aBallot('a1', 'ABSTAIN'), aBallot('a2', 'WITH_MAJORITY'), aBallot('a3', 'AGAINST')],
      ...[aBallot('a4', 'AGREE'), aBallot('b', 'AGAINST')],
    ],
  };
  it('lets an owner go with the majority who had marked that, and not make it', () => {
    const units = ['a1', 'a2', 'a3', 'a4'];
    const [open] = vote(undecided).flags.filter(({ code }) => code === 'HEAD_CONFLICT');
    expect(open).toMatchObject({ units, choices: ['ABSTAIN', 'WITH_MAJORITY', 'AGAINST', 'AGREE'] });
    const settlements = [aSays('WITH_MAJORITY', units)];
    const { figures, flags } = vote({ ...undecided, settlements });
    expect(figures['against']).toEqual({ heads: 2, area: '300.00' });
    expect(flags).toMatchObject([{ settled: 'WITH_MAJORITY' }]);
  });

  it('says which ballot of one moment counts, and keeps the other as discarded', () => {
    const settlements = [{ code: 'SAME_MOMENT', units: ['a'], as: 'AGAINST' }];
    const { outcome, figures, flags } = vote({ ...twins, settlements });
    expect([outcome, figures['against']]).toEqual(['NOT_PASSED', { heads: 2, area: '100.01' }]);
    expect(figures.discarded).toMatchObject([{ choice: 'AGREE', reason: 'SETTLED' }]);
    expect(flags).toMatchObject([
      { settled: 'AGAINST', text: { zh: expect.stringMatching(/已认定为反对。$/) } },
    ]);
  });

  const disagree: VoteGiven = {
    roll: [aUnit('a'), aUnit('b'), aUnit('c', { area: '900.00' }), aUnit('d', { area: '50.00' })],
    ballots: [
      ...[aBallot('a', 'AGREE'), aBallot('b', 'AGREE'), aBallot('c', 'AGAINST')],
      aBallot('d', 'WITH_MAJORITY'),
    ],
  };
  it.each([
    ['AGREE', { heads: 3, area: '250.00' }],
    ['AGAINST', { heads: 2, area: '200.00' }],
    ['NO_MAJORITY', { heads: 2, area: '200.00' }],
  ])('names the majority that is followed: %s', (as, agree) => {
    const settlements = [{ code: 'MAJORITIES_DISAGREE', units: [], as }];
    expect(vote({ ...disagree, settlements }).figures['agree']).toEqual(agree);
  });

  it('of an owner of several heads changes nothing but that somebody has looked', () => {
    const owners = {
      roll: [aUnit('a'), aUnit('ab', { owners: ['a', 'b'] })],
      ballots: [aBallot('a', 'AGREE')],
    };
    const settlements = [{ code: 'SHARED_OWNER', units: ['a', 'ab'], as: 'AS_COUNTED' }];
    const { flags: before, ...counted } = vote(owners);
    const { flags, ...again } = vote({ ...owners, settlements });
    expect(again).toEqual(counted);
    expect([before, flags]).toMatchObject([[{ code: 'SHARED_OWNER' }], [{ settled: 'AS_COUNTED' }]]);
  });

  it.each([
    ['what nobody marked', conflict, [aSays('ABSTAIN')]],
    ['a word that fits another flag', conflict, [aSays('AS_COUNTED')]],
    ['some of the units', conflict, [aSays('AGREE', ['a1', 'a2'])]],
    ['units of several owners', conflict, [aSays('AGREE', ['a1', 'a2', 'a3', 'b'])]],
    ['ballots of one moment of two units', twins, [{ code: 'SAME_MOMENT', units: ['a', 'b'], as: 'AGREE' }]],
    ['a head without a conflict', conflict, [aSays('AGREE', ['b'])]],
    ['one thing twice', conflict, [aSays('AGREE'), aSays('AGAINST')]],
    ['ballots of different moments', conflict, [{ code: 'SAME_MOMENT', units: ['a1'], as: 'AGREE' }]],
    ['a majority that nobody follows', conflict, [{ code: 'MAJORITIES_DISAGREE', units: [], as: 'AGREE' }]],
    ['a majority that is neither', disagree, [{ code: 'MAJORITIES_DISAGREE', units: [], as: 'ABSTAIN' }]],
    ['a tie', conflict, [{ code: 'NO_MAJORITY', units: [], as: 'NO_MAJORITY' }]],
    ['owners who share nothing', conflict, [{ code: 'SHARED_OWNER', units: ['b'], as: 'AS_COUNTED' }]],
  ])('is refused for %s', (_, given, settlements) => {
    expect(refused({ ...given, settlements }, each => vote(each as VoteGiven))).toBe('as');
  });

  it('never comes to an outcome that was not among those that were open', () => {
    const choice = fc.constantFrom('AGREE', 'AGAINST', 'ABSTAIN', 'WITH_MAJORITY');
    const rows = fc.array(
      fc.record({ owner: fc.constantFrom('a', 'b', 'c', 'd'), area: fc.integer({ min: 1, max: 9 }), choice }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat(5)), (given, picks) => {
        const units = given.map(({ owner, area }, at) =>
          aUnit(`${owner}${at}`, { owners: [owner], area: `${area}.00` }),
        );
        const cast = given.map(({ choice: says }, at) => aBallot(units[at]!.unit, says));
        const settlements: { code: string; units: readonly string[]; as: string }[] = [];
        const before = vote({ roll: units, ballots: cast });
        let now = before;
        for (let left = 12; left > 0; left--) {
          const open = now.flags.find(({ choices }) => choices);
          if (!open) break;
          const { value } = picks.next();
          settlements.push({
            code: open.code,
            units: open.units,
            as: open.choices![value % open.choices!.length]!,
          });
          now = vote({ roll: units, ballots: cast, settlements });
        }
        expect(now.flags.filter(({ code, settled }) => !settled && SETTLED_BY_PEOPLE.includes(code))).toEqual(
          [],
        );
        if (before.outcome !== 'CANNOT_ESTABLISH') expect(now.outcome).toBe(before.outcome);
        else if (!now.flags.some(({ code }) => code === 'NO_MAJORITY'))
          expect(now.outcome).not.toBe('CANNOT_ESTABLISH');
        expect(now.figures['participating']).toEqual(before.figures['participating']);
      }),
    );
  });
});

const SETTLED_BY_PEOPLE = ['HEAD_CONFLICT', 'SAME_MOMENT', 'MAJORITIES_DISAGREE'];
