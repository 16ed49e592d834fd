/**
 * A second count for tests, written from the text of the law and of the README, that shares nothing with the first: it
 * settles whatever is open in every possible way, one after another, and collects all outcomes.
 */

export type Mark = 'YES' | 'NO' | 'ABSTAIN' | 'FOLLOW' | 'SILENT' | 'OUT';
type Say = 'YES' | 'NO' | 'ABSTAIN';

export interface NaiveUnit {
  readonly owner: string;
  readonly area: number;
  readonly mark: Mark;
}

const SAYS: readonly Say[] = ['YES', 'NO', 'ABSTAIN'];

export function naiveOutcomes(units: readonly NaiveUnit[], threeQuarters: boolean): Set<string> {
  const outcomes = new Set<string>();
  const owners = [...new Set(units.map(unit => unit.owner))];
  const ownMarks = (owner: string, marks: readonly Mark[]): Say[] =>
    SAYS.filter(say =>
      units.some((unit, i) => unit.owner === owner && unit.mark !== 'SILENT' && marks[i] === say),
    );
  for (const heads of everyChoice(
    owners.map(owner =>
      ownMarks(
        owner,
        units.map(unit => unit.mark),
      ),
    ),
  ))
    for (const majority of majorities(units, heads)) {
      const marks = units.map(({ mark }): Mark => settle(mark, majority));
      const sayings = owners.map((owner): Say[] => {
        const own = ownMarks(owner, marks);
        const silent = units.some((unit, i) => unit.owner === owner && marks[i] !== 'OUT');
        return own.length || !silent ? own : [majority!];
      });
      for (const final of everyChoice(sayings)) outcomes.add(outcome(units, marks, final, threeQuarters));
    }
  return outcomes;
}

function settle(mark: Mark, majority: Say | null): Mark {
  if (mark === 'FOLLOW') return majority ?? 'ABSTAIN';
  return mark === 'SILENT' ? (majority ?? 'OUT') : mark;
}

/** Of every owner one of the things that the owner said, or null; in all combinations. */
function everyChoice(sayings: readonly (readonly Say[])[]): (Say | null)[][] {
  return sayings.reduce<(Say | null)[][]>(
    (rows, says) => rows.flatMap(row => (says.length ? says : [null]).map(say => [...row, say])),
    [[]],
  );
}

function majorities(units: readonly NaiveUnit[], heads: readonly (Say | null)[]): (Say | null)[] {
  if (!units.some(({ mark }) => mark === 'FOLLOW' || mark === 'SILENT')) return [null];
  const byHeads = largest(say => heads.filter(head => head === say).length);
  const byArea = largest(say => units.reduce((sum, unit) => sum + (unit.mark === say ? unit.area : 0), 0));
  if (byHeads === null || byArea === null) return [null];
  return byHeads === byArea ? [byHeads] : [null, byHeads, byArea];
}

function largest(size: (say: Say) => number): Say | null {
  const most = Math.max(...SAYS.map(size));
  const [first, ...others] = SAYS.filter(say => size(say) === most);
  return others.length ? null : first!;
}

function outcome(
  units: readonly NaiveUnit[],
  marks: readonly Mark[],
  heads: readonly (Say | null)[],
  threeQuarters: boolean,
): string {
  const area = (counts: (mark: Mark) => boolean): number =>
    units.reduce((sum, unit, i) => sum + (counts(marks[i]!) ? unit.area : 0), 0);
  const part = [heads.filter(head => head !== null).length, area(mark => mark !== 'OUT')] as const;
  const yes = [heads.filter(head => head === 'YES').length, area(mark => mark === 'YES')] as const;
  const all = [heads.length, area(() => true)] as const;
  if (part[0] * 3 < all[0] * 2 || part[1] * 3 < all[1] * 2) return 'NO_QUORUM';
  const enough = (i: 0 | 1): boolean => (threeQuarters ? yes[i] * 4 >= part[i] * 3 : yes[i] * 2 > part[i]);
  return enough(0) && enough(1) ? 'PASSED' : 'NOT_PASSED';
}
