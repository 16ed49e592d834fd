import type { Town } from '../../../e2e/town/open-town.js';

/** A unit of the frozen roll that counts. */
export interface Unit {
  readonly no: number;
  readonly name: string;
  readonly head: number;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  readonly voterId: string | null;
}

/** What one owner sends: the same names for every unit that they vote for. */
export interface Ballot {
  readonly units: readonly Unit[];
  /** Of the candidates whom they agree to; null: all of it is void. */
  readonly names: readonly string[] | null;
}

export interface Plan {
  readonly electronic: readonly Ballot[];
  readonly onPaper: readonly Ballot[];
  /** Two owners of one flat each, of the same size: by the booth's page, and on a paper that two people key by theirs. */
  readonly byPage: readonly [phone: Ballot, paper: Ballot];
}

export async function rollOf({ database }: Town, voteId: string): Promise<Unit[]> {
  return database.source.query(
    `SELECT no, name, head, area, voter_id AS "voterId" FROM owners_vote_unit WHERE vote_id = $1 AND head IS NOT NULL ORDER BY no`,
    [voteId],
  );
}

/**
 * Who votes how. The first four names are each left out now and then; the last two are equal to the last 0.01 ㎡: where only one of them
 * is chosen, the owner of a flat of the same size chooses the other.
 * @param names of six candidates for five seats
 */
export function planOf(
  roll: readonly Unit[],
  names: readonly string[],
  { phones, papers }: { readonly phones: number; readonly papers: number },
): Plan {
  const four = names.slice(0, 4);
  const [one, other] = names.slice(4) as [string, string];
  const voters = [
    ...grouped(
      roll.filter(({ voterId }) => voterId),
      ({ voterId }) => voterId,
    ).values(),
  ];
  const unitsOfHead = grouped(roll, ({ head }) => head);
  const alone = (units: readonly Unit[]): boolean => unitsOfHead.get(units[0]!.head)!.length === 1;
  const voting = voters.slice(0, phones);
  const bySize = grouped(
    voting.filter(units => units.length === 1 && alone(units)),
    ([unit]) => unit!.area,
  );
  const pairs = [...bySize.values()].flatMap(same =>
    same
      .slice(0, same.length - (same.length % 2))
      .map((units, at) => ({ units, names: [...four, at % 2 ? other : one] })),
  );
  const paired = new Set(pairs.map(({ units }) => units));
  const both = (at: number): string[] => [...four.filter((_, n) => n !== at % 4), one, other];
  const rest = voting.filter(units => !paired.has(units)).map((units, at) => ({ units, names: both(at) }));
  const [phone, paper, ...more] = pairs as unknown as readonly [Ballot, Ballot, ...Ballot[]];
  const sheets = roll.filter(unit => unit.voterId === null && alone([unit])).slice(0, papers);
  return {
    byPage: [phone, paper],
    electronic: [...more, ...rest],
    // Every tenth has six names for five seats.
    onPaper: sheets.map((unit, at) => ({ units: [unit], names: at % 10 === 9 ? null : both(at) })),
  };
}

export interface Figure {
  readonly heads: number;
  readonly area: number;
}

/** Counted by nothing but addition: owners once, areas unit by unit. */
export function added(ballots: readonly Ballot[]): Figure {
  const units = ballots.flatMap(ballot => ballot.units);
  return {
    heads: new Set(units.map(({ head }) => head)).size,
    area: units.reduce((sum, { area }) => sum + area, 0),
  };
}

/** Asks with so many requests under way at once. */
export async function eachOf<T>(
  all: readonly T[],
  atOnce: number,
  does: (one: T) => Promise<unknown>,
): Promise<void> {
  const waiting = all.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of waiting) await does(one);
    }),
  );
}

function grouped<T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
