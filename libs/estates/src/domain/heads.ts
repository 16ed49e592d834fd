import { squareMetres } from './area.js';
import { UnitStatus, type RegisterRow } from './register.js';

export interface HeadsAndArea {
  readonly heads: number;
  /** In ㎡ with two places. */
  readonly area: string;
}

const DEVELOPER = 'developer';
const DEVELOPERS: readonly UnitStatus[] = [UnitStatus.UNSOLD, UnitStatus.SOLD_UNDELIVERED];

/**
 * A unit has one head; units of the same owners have one together, and so has all that the developer did not sell or
 * did not deliver (法释〔2020〕17号 Art 9). Owners are the same when name and certificate are.
 */
export function headsAndArea(rows: readonly RegisterRow[]): HeadsAndArea {
  const heads = new Set(rows.map(headOf));
  return { heads: heads.size, area: squareMetres(rows.reduce((sum, { area }) => sum + area, 0)) };
}

function headOf(row: RegisterRow): string {
  return DEVELOPERS.includes(row.status) ? DEVELOPER : ownersOf(row).sort().join('、');
}

/**
 * Rows whose owners are other heads although a person belongs to both: A has one unit, A and B have another. No rule
 * was found for them; they count separately, and a person should know.
 */
export function sharedOwners(rows: readonly RegisterRow[]): RegisterRow[] {
  const sold = rows.filter(row => !DEVELOPERS.includes(row.status));
  const headsOfPerson = new Map<string, Set<string>>();
  for (const row of sold)
    for (const owner of ownersOf(row)) {
      const heads = headsOfPerson.get(owner);
      if (heads) heads.add(headOf(row));
      else headsOfPerson.set(owner, new Set([headOf(row)]));
    }
  return sold.filter(row => ownersOf(row).some(owner => headsOfPerson.get(owner)!.size > 1));
}

function ownersOf({ owners }: RegisterRow): string[] {
  return owners.map(({ name, idSuffix }) => `${name} ${idSuffix}`);
}
