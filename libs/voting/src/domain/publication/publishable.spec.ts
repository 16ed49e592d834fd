import fc from 'fast-check';
import { Choice } from '../ballot/ballot.js';
import { MORE_THAN_HALF, least, meets } from '../law/bound.js';
import { publishable, roundedTo, type Publishable } from './publishable.js';
import type { Said } from './said.js';
import type { Settled } from '../tally/weighing.js';

const CHOICES = [Choice.AGREE, Choice.AGAINST, Choice.ABSTAIN] as const;
type Assignment = readonly (typeof CHOICES)[number][];

interface Owner {
  readonly area: number;
  readonly building: string;
}

function said(owners: readonly Owner[], choices: Assignment): Said[] {
  return owners.map((owner, at) => ({
    ...owner,
    choices: [choices[at]!],
    stance: choices[at]! as string as Settled,
  }));
}

/** What the law itself makes known: heads by stance and the outcome. */
function announced(owners: readonly Owner[], choices: Assignment) {
  const heads = CHOICES.map(choice => choices.filter(each => each === choice).length);
  const area = (choice: Choice) =>
    owners.reduce((sum, own, at) => sum + (choices[at] === choice ? own.area : 0), 0);
  const whole = owners.reduce((sum, own) => sum + own.area, 0);
  const passed =
    meets(heads[0]!, MORE_THAN_HALF, owners.length) && meets(area(Choice.AGREE), MORE_THAN_HALF, whole);
  return {
    heads,
    passed,
    areas: { AGREE: area(Choice.AGREE), AGAINST: area(Choice.AGAINST), ABSTAIN: area(Choice.ABSTAIN) },
    whole,
  };
}

/** Everything that anybody can read of one item, as one text. */
function published(owners: readonly Owner[], choices: Assignment, fewest?: number): string {
  const { areas, whole } = announced(owners, choices);
  const exact = { areas, leastAgreeing: least(MORE_THAN_HALF, whole) };
  return shown(owners, choices, publishable(said(owners, choices), exact, fewest));
}

function shown(owners: readonly Owner[], choices: Assignment, how: Publishable): string {
  const { heads, passed, areas } = announced(owners, choices);
  const { step } = how;
  const rounded = step && Object.values(areas).map(area => roundedTo(step, area));
  const buildings =
    how.byBuilding &&
    [...new Set(owners.map(({ building }) => building))].map(name =>
      CHOICES.map(
        choice => owners.filter((own, at) => own.building === name && choices[at] === choice).length,
      ),
    );
  return JSON.stringify({ heads, passed, step, unanimous: how.unanimous, rounded, buildings });
}

function* everyAssignment(length: number): Generator<Assignment> {
  for (let code = 0; code < CHOICES.length ** length; code++)
    yield Array.from(
      { length },
      (_, at) => CHOICES[Math.floor(code / CHOICES.length ** at) % CHOICES.length]!,
    );
}

/** The owners whose choice is the same in everything that would look like this to the attacker. */
function determined(
  owners: readonly Owner[],
  choices: Assignment,
  seen: (choices: Assignment) => string,
): Set<number> {
  const mine = seen(choices);
  const possible = owners.map(() => new Set<Choice>());
  for (const other of everyAssignment(owners.length))
    if (seen(other) === mine) other.forEach((choice, at) => possible[at]!.add(choice));
  return new Set(possible.flatMap((set, at) => (set.size === 1 ? [at] : [])));
}

/** Whose choice follows though the law does not tell it, and who does not hold far more than others. */
function among(owners: readonly Owner[], told: ReadonlySet<number>, choices: Assignment): number[] {
  const byLaw = determined(owners, choices, each => {
    const { heads, passed } = announced(owners, each);
    return JSON.stringify({ heads, passed });
  });
  const median = owners.map(({ area }) => area).sort((a, b) => a - b)[owners.length >> 1]!;
  return [...told].filter(at => !byLaw.has(at) && owners[at]!.area <= 3 * median);
}

const owners = fc.array(
  fc.record({
    area: fc.oneof(fc.constantFrom(8_950, 8_950, 11_020, 12_345), fc.integer({ min: 3_000, max: 20_000 })),
    building: fc.constantFrom('1号楼', '1号楼', '2号楼'),
  }),
  { minLength: 2, maxLength: 6 },
);
const votes = owners.chain(some =>
  fc.tuple(
    fc.constant(some),
    fc.array(fc.constantFrom(Choice.AGREE, Choice.AGREE, Choice.AGAINST, Choice.ABSTAIN), {
      minLength: some.length,
      maxLength: some.length,
    }),
  ),
);

describe('what is published of a result', () => {
  it('has areas by stance in such steps only that they tell of nobody what was chosen', () => {
    let withAreas = 0;
    fc.assert(
      fc.property(votes, ([some, choices]) => {
        const { areas, whole } = announced(some, choices);
        const how = publishable(
          said(some, choices),
          { areas, leastAgreeing: least(MORE_THAN_HALF, whole) },
          2,
        );
        if (how.unanimous || how.step === null) return;
        withAreas++;
        const told = determined(some, choices, each => shown(some, each, how));
        expect(among(some, told, choices)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    // Otherwise nothing was attacked.
    expect(withAreas).toBeGreaterThan(50);
  });

  it('of a few tells nothing beyond the heads and the outcome, also to who knows how it is chosen what is said', () => {
    fc.assert(
      fc.property(votes, ([some, choices]) => {
        if ((JSON.parse(published(some, choices)) as Publishable).unanimous) return;
        const told = determined(some, choices, each => published(some, each));
        expect(among(some, told, choices)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('says of a unanimous result that it tells what everybody chose', () => {
    const some = Array.from({ length: 29 }, () => ({ area: 9_000, building: '1号楼' }));
    const all = published(
      some,
      some.map(() => Choice.AGREE),
    );
    expect(JSON.parse(all)).toMatchObject({ unanimous: true, step: 1, buildings: false });
  });
});
