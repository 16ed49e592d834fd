import fc from 'fast-check';
import { aBallot, areaText, aUnit, vote, type BallotGiven, type Printed, type VoteGiven } from './a-vote.js';

/** Mostly yes, so that many of these votes pass. */
const MANY_YES = Array.from({ length: 5 }, () => 'AGREE');
const CHOICES = [...MANY_YES, 'AGAINST', 'ABSTAIN', 'WITH_MAJORITY', 'BLANK', 'SPOILED'];

const units = fc.array(
  fc.record({
    area: fc.integer({ min: 1, max: 30_000 }),
    use: fc.constantFrom('DWELLING', 'DWELLING', 'SHOP', 'PARKING', 'STORAGE'),
    status: fc.constantFrom('REGISTERED', 'REGISTERED', 'SOLD_UNREGISTERED', 'SOLD_UNDELIVERED', 'UNSOLD'),
    owners: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 7 },
);

/** The last unit is always a dwelling, so that somebody can vote. */
const rolls = units.map(some =>
  [...some, { area: 9000, use: 'DWELLING', status: 'REGISTERED', owners: ['A'] }].map((unit, index) =>
    aUnit(`unit ${index}`, { ...unit, area: areaText(unit.area) }),
  ),
);

function ballotOf(unit: string): fc.Arbitrary<BallotGiven> {
  const [choice, channel] = [fc.constantFrom(...CHOICES), fc.constantFrom('ELECTRONIC', 'PAPER')];
  const at = fc.integer({ min: 1, max: 3 }).map(day => `2026-06-0${day}T10:00:00+08:00`);
  return fc.record({ choice, channel, at }).map(more => aBallot(unit, more.choice, more));
}

/** `most`: ballots of one unit. */
function votes(most: number): fc.Arbitrary<Required<Omit<VoteGiven, 'settlements'>>> {
  return rolls.chain(roll => {
    const names = roll.map(({ unit }) => unit);
    const ofUnit = (unit: string): fc.Arbitrary<BallotGiven[]> =>
      fc.array(ballotOf(unit), { minLength: /[02]/.test(unit) ? 0 : 1, maxLength: most });
    const follow = fc
      .subarray(names)
      .map(delivered => ({ follow: 'MAJORITY', article: '议事规则', delivered }));
    return fc.record({
      profile: fc.constant('national'),
      matter: fc.constantFrom('278-4', '278-8'),
      roll: fc.constant(roll),
      ballots: fc.tuple(...names.map(ofUnit)).map(perUnit => perUnit.flat()),
      policies: fc.record({
        duplicates: fc.constantFrom('FIRST_VALID', 'LAST_VALID', 'ELECTRONIC_PREVAILS', 'CONFLICT_VOID'),
        blank: fc.constantFrom('ABSTAIN', 'NOT_PARTICIPATING'),
        parking: fc.constantFrom('EXCLUDE', 'INCLUDE'),
        severalUnits: fc.constantFrom('PER_UNIT', 'WHOLE_OWNER'),
        silent: fc.oneof(fc.constant('NONE'), follow),
      }),
    });
  });
}

/** All of a decision but the order in which it lists things. */
function unordered({ flags, figures, ...rest }: Printed): object {
  const sorted = (list: readonly unknown[]): string[] => list.map(each => JSON.stringify(each)).sort();
  return { ...rest, figures: { ...figures, discarded: sorted(figures.discarded) }, flags: flags.length };
}

function heldUp(before: Printed, after: Printed): void {
  if (before.outcome === 'PASSED') expect(after.outcome).toBe('PASSED');
}

describe('whatever the vote', () => {
  it('the order of ballots never matters', () => {
    const shuffled = votes(3).chain(given =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.ballots], { minLength: given.ballots.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, ballots]) => {
        expect(unordered(vote({ ...given, ballots }))).toEqual(unordered(vote(given)));
      }),
      { numRuns: 500 },
    );
  });

  it('the order of the roll never matters', () => {
    fc.assert(
      fc.property(votes(2), given => {
        const turned = { ...given, roll: given.roll.toReversed() };
        expect(unordered(vote(turned))).toEqual(unordered(vote(given)));
      }),
    );
  });

  it('measuring all areas in another size never matters', () => {
    fc.assert(
      fc.property(votes(2), fc.integer({ min: 2, max: 1_000_000 }), (given, times) => {
        const scaled = given.roll.map(unit => ({
          ...unit,
          area: areaText(Number(unit.area.replace('.', '')) * times),
        }));
        const [small, large] = [vote(given), vote({ ...given, roll: scaled })];
        expect(large.outcome).toBe(small.outcome);
        expect(large.tests.map(({ met }) => met)).toEqual(small.tests.map(({ met }) => met));
      }),
    );
  });

  it('one more yes never turns a pass into a failure', () => {
    fc.assert(
      fc.property(votes(1), fc.nat(), (given, index) => {
        const { unit } = given.roll[index % given.roll.length]!;
        const others = given.ballots.filter(ballot => ballot.unit !== unit);
        heldUp(vote(given), vote({ ...given, ballots: [...others, aBallot(unit, 'AGREE')] }));
      }),
      { numRuns: 1000 },
    );
  });

  it('one yes less, become a no, never turns a failure into a pass', () => {
    fc.assert(
      fc.property(votes(1), fc.nat(), (given, index) => {
        const yes = given.ballots.filter(({ choice }) => choice === 'AGREE');
        if (!yes.length) return;
        const turned = yes[index % yes.length]!;
        const ballots = given.ballots.map(each => (each === turned ? { ...each, choice: 'AGAINST' } : each));
        heldUp(vote({ ...given, ballots }), vote(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('what took part is what agreed, opposed and abstained, unless something is open', () => {
    fc.assert(
      fc.property(votes(3), given => {
        const { figures, flags } = vote(given);
        if (flags.some(({ code }) => code !== 'SHARED_OWNER' && code !== 'NO_MAJORITY')) return;
        const parts = ['agree', 'against', 'abstain'].map(name => figures[name]!);
        const hundredths = (area: string | null): number => Number(area!.replace('.', ''));
        expect(figures['participating']).toEqual({
          heads: parts.reduce((sum, { heads }) => sum + heads!, 0),
          area: areaText(parts.reduce((sum, { area }) => sum + hundredths(area), 0)),
        });
      }),
    );
  });
});
