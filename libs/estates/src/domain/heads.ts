import { squareMetres } from './area.js';
import { UnitStatus, type RegisterRow, type UnitOwner } from './register.js';

export interface HeadsAndArea {
  readonly heads: number;
  /** In ㎡ with two places. */
  readonly area: string;
}

/** As much of a unit as heads depend on. */
export type Held = Pick<RegisterRow, 'status' | 'owners'>;

export const DEVELOPER = 'developer';
export const DEVELOPERS: readonly UnitStatus[] = [UnitStatus.UNSOLD, UnitStatus.SOLD_UNDELIVERED];

/**
 * A unit has one head; units of the same owners have one together, and so has all that the developer did not sell or
 * did not deliver (法释〔2020〕17号 Art 9). Owners are the same when name and certificate are.
 * @param joined heads that a person has found to be one, however they are written
 */
export function headsAndArea(
  rows: readonly (Held & Pick<RegisterRow, 'area'>)[],
  joined: readonly (readonly string[])[] = [],
): HeadsAndArea {
  const oneOf = joinedHeads(joined);
  const heads = new Set(rows.map(row => oneOf(headOf(row))));
  return { heads: heads.size, area: squareMetres(rows.reduce((sum, { area }) => sum + area, 0)) };
}

/** The head of each row, in their order: a text that all share who are one, DEVELOPER for whoever is one with the developer. */
export function headsOf(rows: readonly Held[], joined: readonly (readonly string[])[] = []): string[] {
  const oneOf = joinedHeads(joined);
  const developers = oneOf(DEVELOPER);
  return rows.map(row => oneOf(headOf(row))).map(head => (head === developers ? DEVELOPER : head));
}

/** The head of a unit, as a text that equal owners share in whatever order they stand. */
export function headOf(row: Held): string {
  return DEVELOPERS.includes(row.status) ? DEVELOPER : row.owners.map(personOf).sort().join('、');
}

export function personOf({ name, idSuffix }: UnitOwner): string {
  return `${name} ${idSuffix}`;
}

/**
 * Rows whose owners are other heads although a person belongs to both: A has one unit, A and B have another. No rule
 * was found for them; they count separately, and a person should know.
 */
export function sharedOwners<T extends Held>(rows: readonly T[]): T[] {
  const sold = rows.filter(row => !DEVELOPERS.includes(row.status));
  // One text for each person, not a set: a roll names tens of thousands of them.
  const headOfPerson = new Map<string, string>();
  const inSeveral = new Set<string>();
  for (const row of sold) {
    const head = headOf(row);
    for (const person of row.owners.map(personOf))
      if ((headOfPerson.get(person) ?? head) !== head) inSeveral.add(person);
      else headOfPerson.set(person, head);
  }
  return sold.filter(row => row.owners.some(owner => inSeveral.has(personOf(owner))));
}

/** Of everybody who owns something, the heads they are part of. */
export function headsByPerson(sold: readonly Held[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of sold)
    for (const person of row.owners.map(personOf)) {
      const heads = found.get(person);
      if (heads) heads.add(headOf(row));
      else found.set(person, new Set([headOf(row)]));
    }
  return found;
}

/** Decisions chain: A with B and B with C are one head all three. */
function joinedHeads(joined: readonly (readonly string[])[]): (head: string) => string {
  const next = new Map<string, string>();
  const first = (head: string): string => {
    let at = head;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
    return at;
  };
  for (const heads of joined)
    for (const head of heads.slice(1)) {
      const [one, other] = [first(heads[0]!), first(head)];
      if (one !== other) next.set(other, one);
    }
  return first;
}
