import { ourDefault } from '@sifang/voting/domain';
import fc from 'fast-check';
import { TieBreak } from '../law/election-profile.js';
import { electionProfile } from '../law/profiles.js';
import { ElectionOutcome, resultOf, type Counted, type Seats } from './outcome.js';
import type { CandidateFigures } from './ranking.js';
import { orderAfterVote } from './settle.js';

const national = electionProfile('national');
const { COMPLETE, SEATS_MISSING, NOT_ESTABLISHED, TIED, NO_QUORUM, CANNOT_ESTABLISH } = ElectionOutcome;
const seven: Seats = { open: 7, size: 7, serving: 0, legalLeast: 5 };

const candidate = (candidateId: string, heads: number, area: number, passed = true): CandidateFigures => ({
  ...{ candidateId, heads, area, passed },
});
const met = (candidates: readonly CandidateFigures[]): Counted => ({ candidates, participation: 'MET' });
/** c1 has most votes; those from `passed` + 1 on have not reached half. */
const row = (many: number, passed = many): CandidateFigures[] =>
  Array.from({ length: many }, (_, at) => candidate(`c${at + 1}`, 600 - at, 60_000_00 - at, at < passed));

describe('who is elected', () => {
  it('seven seats, nine candidates, eight with a majority: seven are, the eighth is an alternate (case 58)', () => {
    expect(resultOf(national, seven, met(row(9, 8)))).toEqual({
      outcome: COMPLETE,
      seats: 7,
      elected: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'],
      alternates: ['c8'],
      ties: [],
      missing: 0,
    });
  });

  it('alternates are three at most where the limit is half of seven (case 59)', () => {
    const { alternates } = resultOf(electionProfile('zhoushan'), seven, met(row(14)));
    expect(alternates).toEqual(['c8', 'c9', 'c10']);
  });

  it.each([
    [4, NOT_ESTABLISHED, 3],
    [5, SEATS_MISSING, 2],
    [7, COMPLETE, 0],
    [0, NOT_ESTABLISHED, 7],
  ])('%i of seven with a majority in 杭州: %s (case 62)', (passed, outcome, missing) => {
    const result = resultOf(electionProfile('hangzhou'), seven, met(row(9, passed)));
    expect(result).toMatchObject({ outcome, missing });
    expect(result.elected).toHaveLength(passed);
  });

  it('a by-election counts those who serve', () => {
    const two: Seats = { open: 2, size: 7, serving: 5, legalLeast: 5 };
    expect(resultOf(national, two, met(row(3, 1)))).toMatchObject({
      outcome: SEATS_MISSING,
      elected: ['c1'],
    });
  });

  it('a by-election that elects nobody has failed, however many serve already', () => {
    const two: Seats = { open: 2, size: 9, serving: 7, legalLeast: 5 };
    const counted = met(
      [candidate('c1', 3, 3), candidate('c2', 2, 2)].map(one => ({ ...one, passed: false })),
    );
    expect(resultOf(national, two, counted)).toMatchObject({
      outcome: NOT_ESTABLISHED,
      elected: [],
      missing: 2,
    });
  });

  it('nobody, where too few took part, or where that is open', () => {
    expect(resultOf(national, seven, { candidates: row(9), participation: 'NOT_MET' })).toMatchObject({
      ...{ outcome: NO_QUORUM, elected: [], missing: 7 },
    });
    expect(resultOf(national, seven, { candidates: row(9), participation: 'OPEN' })).toMatchObject({
      ...{ outcome: CANNOT_ESTABLISH, elected: [] },
    });
  });
});

describe('equal votes for the last seat (case 60)', () => {
  const ahead = row(6);
  const equal = (area7: number, area8: number) => [
    ...ahead,
    candidate('c8', 412, area8),
    candidate('c7', 412, area7),
  ];

  it('the same heads: the larger area is elected', () => {
    const result = resultOf(national, seven, met(equal(41_300_20, 41_299_80)));
    expect(result).toMatchObject({ outcome: COMPLETE, alternates: ['c8'] });
    expect(result.elected.at(-1)).toBe('c7');
  });

  it('both the same: nobody gets the seat, and nobody is seated silently', () => {
    const result = resultOf(national, seven, met(equal(41_300_00, 41_300_00)));
    expect(result).toMatchObject({
      outcome: TIED,
      ties: [{ candidateIds: ['c7', 'c8'], seats: 1 }],
      alternates: [],
    });
    expect(result.elected).toHaveLength(6);
  });

  it('once settled, as it was settled', () => {
    const counted = met(equal(41_300_00, 41_300_00));
    const result = resultOf(national, seven, counted, ['c8', 'c7']);
    expect(result).toMatchObject({ outcome: COMPLETE, alternates: ['c7'], ties: [] });
    expect(result.elected.at(-1)).toBe('c8');
  });

  it('three of equal votes for one seat: a further vote elects the first of them, and leaves the others equal', () => {
    const three = [...ahead, ...['c7', 'c8', 'c9'].map(id => candidate(id, 412, 1))];
    const { ties } = resultOf(national, seven, met(three));
    expect(ties).toEqual([{ candidateIds: ['c7', 'c8', 'c9'], seats: 1 }]);
    const again = [candidate('c9', 60, 1), candidate('c7', 30, 1), candidate('c8', 30, 1)];
    const settled = orderAfterVote(national, ties, again);
    expect(settled).toEqual(['c9']);
    const result = resultOf(national, seven, met(three), settled);
    expect(result.elected.at(-1)).toBe('c9');
    expect(result.ties).toEqual([{ candidateIds: ['c7', 'c8'], seats: 0 }]);
  });

  it('a further vote that leaves the first of them equal settles nothing', () => {
    const ties = [{ candidateIds: ['c7', 'c8', 'c9'], seats: 1 }];
    const again = [candidate('c9', 60, 1), candidate('c7', 60, 1), candidate('c8', 30, 1)];
    expect(orderAfterVote(national, ties, again)).toEqual([]);
  });

  it('a list that names area alone never asks the heads', () => {
    const place = { ...national, tieBreak: ourDefault([TieBreak.AREA, TieBreak.LOT], 'as in 临安') };
    const counted = met([candidate('few', 1, 900), candidate('many', 900, 1)]);
    const one: Seats = { open: 1, size: 1, serving: 0, legalLeast: 1 };
    expect(resultOf(place, one, counted).elected).toEqual(['few']);
    const same = met([candidate('few', 1, 900), candidate('many', 900, 900)]);
    expect(resultOf(place, one, same).outcome).toBe(TIED);
  });

  it('equals who all get a seat need no lot, equals who would be alternates do', () => {
    const two = [...row(5), candidate('c6', 412, 1), candidate('c7', 412, 1)];
    expect(resultOf(national, seven, met(two))).toMatchObject({ outcome: COMPLETE, ties: [] });
    const after = [...row(7), candidate('c8', 412, 1), candidate('c9', 412, 1)];
    expect(resultOf(national, seven, met(after))).toMatchObject({
      outcome: TIED,
      ties: [{ candidateIds: ['c8', 'c9'], seats: 0 }],
    });
  });
});

describe('whatever the votes', () => {
  const figures = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    })
    .map(rows => rows.map(([heads, area, passed], at) => candidate(`c${at}`, heads, area, passed)));
  const profiles = fc.constantFrom('national', 'hangzhou', 'zhoushan', 'linan').map(electionProfile);

  it('the order of the candidates never matters', () => {
    const shuffled = figures.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(profiles, shuffled, (profile, [one, other]) => {
        expect(resultOf(profile, seven, met(one))).toEqual(resultOf(profile, seven, met(other)));
      }),
    );
  });

  it('the size in which areas are measured never matters', () => {
    fc.assert(
      fc.property(profiles, figures, fc.integer({ min: 1, max: 100_000 }), (profile, all, scale) => {
        const larger = all.map(one => ({ ...one, area: one.area * scale }));
        expect(resultOf(profile, seven, met(larger))).toEqual(resultOf(profile, seven, met(all)));
      }),
    );
  });

  it('nobody is elected without a majority, nobody twice, and never more than there are seats', () => {
    fc.assert(
      fc.property(profiles, figures, (profile, all) => {
        const { elected, alternates, ties } = resultOf(profile, seven, met(all));
        const named = [...elected, ...alternates, ...ties.flatMap(({ candidateIds }) => candidateIds)];
        expect(new Set(named).size).toBe(named.length);
        expect(elected.length).toBeLessThanOrEqual(7);
        const passed = all.filter(one => one.passed).map(({ candidateId }) => candidateId);
        expect(named.every(id => passed.includes(id))).toBe(true);
      }),
    );
  });

  it('nobody who is elected has less of the first measure than an alternate', () => {
    fc.assert(
      fc.property(figures, all => {
        const { elected, alternates } = resultOf(national, seven, met(all));
        const heads = (id: string): number => all.find(({ candidateId }) => candidateId === id)!.heads;
        for (const id of elected)
          for (const other of alternates) expect(heads(id)).toBeGreaterThanOrEqual(heads(other));
      }),
    );
  });

  it('a settled tie is settled: no lot of all equals leaves one open', () => {
    fc.assert(
      fc.property(profiles, figures, (profile, all) => {
        const { ties } = resultOf(profile, seven, met(all));
        const settled = ties.flatMap(({ candidateIds }) => candidateIds);
        expect(resultOf(profile, seven, met(all), settled).outcome).not.toBe(TIED);
      }),
    );
  });
});
