import fc from 'fast-check';
import { MATTERS } from '../law/matter.js';
import { least, meets } from '../law/bound.js';
import { Stance } from '../ballot/stance.js';
import { Outcome } from '../tally/decide.js';
import type { Settled } from '../tally/weighing.js';
import { countSpoken, spoken, type SecretCount } from './count-slips.js';
import { SECRET_STEP, type Spoken } from './step.js';
import { readSlip, slipText } from './slip.js';

const ORDINARY = MATTERS['278-5'];
const STANCES = [Stance.AGREE, Stance.AGAINST, Stance.ABSTAIN] as const;

function said(stances: readonly Settled[], area: (at: number) => number = () => 9_000): Spoken[] {
  return stances.map((stance, at) => ({ stance, area: area(at), counted: true }));
}

function times(many: number, stance: Settled): Settled[] {
  return Array.from({ length: many }, () => stance);
}

describe('slips of a secret vote', () => {
  it('are all of one length, so that what is sealed tells nothing by it', () => {
    const small = slipText({ choices: 'AR', area: 1, counted: true });
    const large = slipText({ choices: 'XX', area: 123_456_789, counted: false });
    expect(large).toHaveLength(small.length);
    expect(readSlip(large)).toEqual({ choices: 'XX', area: 123_456_789, counted: false });
    expect(readSlip(small)).toEqual({ choices: 'AR', area: 1, counted: true });
  });

  it('whoever agrees or opposes does, and everybody else who took part abstains', () => {
    const slips = [...'ARXB'].map(choices => ({ choices, area: 100, counted: true }));
    expect(spoken(slips, 0).map(({ stance }) => stance)).toEqual(['AGREE', 'AGAINST', 'ABSTAIN', 'ABSTAIN']);
  });

  it('count heads and area of all who took part, and a head once whatever the number of its ballots', () => {
    const second = { stance: Stance.AGREE as Settled, area: 5_000, counted: false };
    const totals = { heads: 30, area: 30 * 9_000 + 5_000 };
    const count = countSpoken(ORDINARY, totals, [...said(times(30, Stance.AGREE)), second]);
    expect(count).toMatchObject({
      participating: totals,
      outcome: Outcome.PASSED,
      heads: { AGREE: 30, AGAINST: 0, ABSTAIN: 0 },
    });
  });

  it.each([
    ['exactly half of heads and area agree', 15, Outcome.NOT_PASSED],
    ['one more than half', 16, Outcome.PASSED],
  ])('%s: the outcome is the law’s, whatever is kept of the areas', (_, agreeing, outcome) => {
    const votes = [...times(agreeing, Stance.AGREE), ...times(30 - agreeing, Stance.AGAINST)];
    expect(countSpoken(ORDINARY, { heads: 30, area: 270_000 }, said(votes)).outcome).toBe(outcome);
  });

  it('without a quorum keep nothing by choice: nothing was decided', () => {
    const votes = said([...times(18, Stance.AGREE), Stance.AGAINST]);
    expect(countSpoken(ORDINARY, { heads: 30, area: 270_000 }, votes)).toEqual({
      participating: { heads: 19, area: 171_000 },
      outcome: Outcome.NO_QUORUM,
      ...{ heads: null, unanimous: false, step: null, areas: null, areaEnough: null },
    });
  });

  it('keep areas by choice in whole hundreds of square metres, and never of somebody who stands out', () => {
    const totals = { heads: 30, area: 270_000 };
    const even = countSpoken(
      ORDINARY,
      totals,
      said([...times(20, Stance.AGREE), ...times(10, Stance.AGAINST)]),
    );
    expect(even).toMatchObject({
      step: SECRET_STEP,
      areas: { AGREE: 180_000, AGAINST: 90_000, ABSTAIN: 0 },
      areaEnough: true,
    });
    // One who has as much as a building would show in any sum.
    const giant = said([...times(20, Stance.AGREE), ...times(10, Stance.AGAINST)], at =>
      at ? 9_000 : 900_000,
    );
    const count = countSpoken(ORDINARY, { heads: 30, area: 29 * 9_000 + 900_000 }, giant);
    expect(count).toMatchObject({
      step: null,
      areas: null,
      areaEnough: null,
      heads: { AGREE: 20, AGAINST: 10 },
    });
  });
});

type Choices = readonly Settled[];

function* everyWorld(length: number): Generator<Choices> {
  for (let code = 0; code < STANCES.length ** length; code++)
    yield Array.from(
      { length },
      (_, at) => STANCES[Math.floor(code / STANCES.length ** at) % STANCES.length]!,
    );
}

/** Owners whose choice is the same in every world that looks like this one. */
function toldOf(areas: readonly number[], choices: Choices, seen: (choices: Choices) => string): number[] {
  const mine = seen(choices);
  const possible = areas.map(() => new Set<Settled>());
  for (const world of everyWorld(areas.length))
    if (seen(world) === mine) world.forEach((choice, at) => possible[at]!.add(choice));
  return possible.flatMap((set, at) => (set.size === 1 ? [at] : []));
}

/** What no secrecy can hide: heads by choice, and what the law made of them. */
function byLaw(areas: readonly number[], choices: Choices): string {
  const heads = STANCES.map(stance => choices.filter(each => each === stance).length);
  const whole = areas.reduce((sum, area) => sum + area, 0);
  const agreeing = areas.reduce((sum, area, at) => (choices[at] === Stance.AGREE ? sum + area : sum), 0);
  const passed =
    meets(heads[0]!, ORDINARY.agreement, areas.length) && agreeing >= least(ORDINARY.agreement, whole);
  return JSON.stringify([heads, passed]);
}

describe('what is kept of a secret vote', () => {
  const votes = fc
    .array(fc.oneof(fc.constantFrom(8_950, 8_950, 11_020), fc.integer({ min: 3_000, max: 30_000 })), {
      minLength: 2,
      maxLength: 6,
    })
    .chain(areas =>
      fc.tuple(
        fc.constant(areas),
        fc.array(fc.constantFrom(...STANCES), { minLength: areas.length, maxLength: areas.length }),
      ),
    );
  const countOf = (areas: readonly number[], choices: Choices): SecretCount => {
    const totals = { heads: areas.length, area: areas.reduce((sum, area) => sum + area, 0) };
    // As of a vote in which enough took part for areas: so few are attacked that all of their worlds can be tried.
    return countSpoken(
      ORDINARY,
      totals,
      said(choices, at => areas[at]!),
      2,
    );
  };

  /** Whose choice follows from sums in such steps, though it does not from heads and outcome. */
  const told = (areas: readonly number[], choices: Choices, step: number): number[] => {
    const lawful = new Set(toldOf(areas, choices, world => byLaw(areas, world)));
    return toldOf(areas, choices, world => shownWith(areas, world, step)).filter(at => !lawful.has(at));
  };

  it('tells of nobody more than heads and outcome tell, to who tries every vote that would have been kept alike', () => {
    const tried = { kept: 0, wouldTell: 0 };
    fc.assert(
      fc.property(votes, ([areas, choices]) => {
        const { unanimous, step } = countOf(areas, choices);
        if (unanimous) return;
        if (step !== null) tried.kept++;
        if (step !== null) expect(told(areas, choices, step)).toEqual([]);
        else if (told(areas, choices, SECRET_STEP).length > 0) tried.wouldTell++;
      }),
      { numRuns: 400 },
    );
    // Otherwise nothing was attacked, or nothing had to be left out.
    expect(tried.kept).toBeGreaterThan(5);
    expect(tried.wouldTell).toBeGreaterThan(5);
  });

  it('would tell if areas were kept exactly: the attack can succeed', () => {
    const areas = [8_950, 11_020, 9_130, 9_770];
    const choices = [Stance.AGREE, Stance.AGREE, Stance.AGREE, Stance.AGAINST] as const;
    expect(told(areas, choices, 1)).toEqual([0, 1, 2, 3]);
    expect(JSON.stringify(countOf(areas, choices))).not.toContain('9770');
  });
});

function shownWith(areas: readonly number[], choices: Choices, step: number): string {
  const sums = STANCES.map(stance =>
    areas.reduce((sum, area, at) => (choices[at] === stance ? sum + area : sum), 0),
  );
  return JSON.stringify([byLaw(areas, choices), sums.map(sum => sum - (sum % step))]);
}
