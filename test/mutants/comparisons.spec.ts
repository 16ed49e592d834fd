import { Tables } from './a-table.js';
import { mutantsOf } from './mutants-of.js';

const LAW = 'libs/voting/src/domain/law';
const TALLY = 'libs/voting/src/domain/tally';
const CASES = 'libs/voting/src/domain/case';

const named = (folder: string, ...names: readonly string[]): string[] =>
  names.map(name => `${folder}/${name}.spec.ts`);
const ARITHMETIC = named(LAW, 'bound', 'matter');
const PART_G = named(CASES, 'threshold-cases', 'who-counts-cases', 'ballot-cases');
const OPEN = named(TALLY, 'majority', 'open-questions', 'settlement');

/** Where votes are compared and added up, and the tables that must notice: those first that are most about it. */
const COMPARISONS: readonly (readonly [path: string, tables: readonly string[]])[] = [
  ['libs/kernel/src/share.ts', ARITHMETIC],
  [`${LAW}/bound.ts`, ARITHMETIC],
  [`${LAW}/matter.ts`, ARITHMETIC],
  [`${TALLY}/decide.ts`, PART_G],
  [`${TALLY}/scenarios.ts`, [...OPEN, ...PART_G]],
  [`${TALLY}/weighing.ts`, [...OPEN, ...PART_G]],
  [`${TALLY}/majority.ts`, [...OPEN, ...PART_G]],
  [`${TALLY}/voice.ts`, [...OPEN, ...PART_G]],
  [`${TALLY}/settlement.ts`, OPEN.toReversed()],
];

/** What says the same in other words. */
const THE_SAME: readonly string[] = [
  // Of answers that are all one any may be told.
  'return answers.every(answer => answer === answers[0]) ? answers[0]! : null; — 0 → 1',
  // All units of a flag have one head, and there are two at least.
  '.map(({ units, as }) => [headOf.get(units[0]!)!, stanceFor(as)!]), — 0 → 1',
  'const head = returned.standings.find(({ unit }) => unit.unit === units[0])?.unit.head; — 0 → 1',
];

describe('a comparison that is told otherwise', () => {
  it('is noticed, because as they stand all tables hold', () => {
    expect(new Tables([...ARITHMETIC, ...PART_G, ...OPEN]).firstFailing()).toBeNull();
  });

  it.each(COMPARISONS)('in %s fails some case', (path, specs) => {
    const tables = new Tables(specs);
    const mutants = mutantsOf(path, tables.sourceOf(path));
    expect(mutants.length).toBeGreaterThan(0);
    const survivors = mutants.filter(({ source }) => tables.firstFailing({ path, source }) === null);
    const unnoticed = survivors.map(({ what }) => what);
    expect(unnoticed.filter(what => !THE_SAME.includes(what))).toEqual([]);
  });
});
