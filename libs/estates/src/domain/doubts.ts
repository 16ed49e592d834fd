import { Refusal } from '@sifang/kernel';
import { DEVELOPER, DEVELOPERS, headOf, headsByPerson, personOf, type Held } from './heads.js';
import { AreaSource, Ownership, UnitStatus, type RegisterRow } from './register.js';
import { sumOf } from './shares.js';
import type { OwnerInShare } from './unit.js';

/** What no rule settles and a person must. */
export enum DoubtKind {
  /** An owner belongs to two different sets of owners: A alone, A and B. */
  OWNERS_SHARED = 'OWNERS_SHARED',
  /** Two names with the same end of a certificate: one of them may be misspelt. */
  ID_TWICE = 'ID_TWICE',
  /** Somebody of the developer's name owns a unit that is said to be sold and delivered. */
  DEVELOPER_AS_OWNER = 'DEVELOPER_AS_OWNER',
  /** Shares that leave a part of the unit to nobody. */
  SHARES_SHORT = 'SHARES_SHORT',
  /** Registered, and yet the area is that of a survey or a contract (法释〔2020〕17号 Art 8). */
  AREA_NOT_REGISTERED = 'AREA_NOT_REGISTERED',
}

export enum Decision {
  /** 合并为一人 */
  ONE_HEAD = 'ONE_HEAD',
  /** 分别计人数 */
  SEPARATE_HEADS = 'SEPARATE_HEADS',
  /** 核实无误 */
  IN_ORDER = 'IN_ORDER',
}

const ABOUT_HEADS = [Decision.SEPARATE_HEADS, Decision.ONE_HEAD];
const ABOUT_FACTS = [Decision.IN_ORDER];

/** How each kind may be decided. What is wrong is not decided but corrected in the register; then the doubt is gone. */
export const DECISIONS = {
  OWNERS_SHARED: ABOUT_HEADS,
  ID_TWICE: ABOUT_HEADS,
  DEVELOPER_AS_OWNER: ABOUT_HEADS,
  SHARES_SHORT: ABOUT_FACTS,
  AREA_NOT_REGISTERED: ABOUT_FACTS,
} satisfies Record<DoubtKind, readonly Decision[]>;

/** @throws Refusal DECISION_NOT_POSSIBLE */
export function requirePossible(kind: DoubtKind, decision: Decision): void {
  const possible: readonly Decision[] = DECISIONS[kind];
  if (possible.includes(decision)) return;
  throw new Refusal('DECISION_NOT_POSSIBLE', `A doubt of this kind is ${possible.join(' or ')}.`, 'decision');
}

const SENTENCES = {
  OWNERS_SHARED:
    'An owner holds these units in different company; they count as different heads until decided.',
  ID_TWICE: 'Certificates of two names end alike; they count as different heads until decided.',
  DEVELOPER_AS_OWNER:
    "These delivered units belong to a name that the developer's stock has too; they count apart from it until decided.",
  SHARES_SHORT: 'The shares leave a part of this unit to nobody.',
  AREA_NOT_REGISTERED: 'This unit is registered, but its area is not the registered one.',
} satisfies Record<DoubtKind, string>;

export interface Doubt {
  readonly kind: DoubtKind;
  /** The same doubt has the same key again, another has another: a decision dies with what it was about. */
  readonly key: string;
  /** Heads that would be one; empty when it is not about heads. */
  readonly heads: readonly string[];
  readonly unitIds: readonly string[];
  readonly sentence: string;
}

export interface RegisteredUnit extends Held, Pick<RegisterRow, 'area' | 'areaSource' | 'use' | 'ownership'> {
  readonly id: string;
  readonly owners: readonly OwnerInShare[];
}

/** Everything doubtful in the register of one estate, in the order of its kinds and units. */
export function doubtsOf(units: readonly RegisteredUnit[]): Doubt[] {
  const sold = units.filter(unit => !DEVELOPERS.includes(unit.status));
  const found = [
    ...sharedSets(sold).map(heads => aboutHeads(DoubtKind.OWNERS_SHARED, heads, sold)),
    ...idsTwice(sold).map(heads => aboutHeads(DoubtKind.ID_TWICE, heads, sold)),
    ...asDeveloper(units, sold).map(heads => aboutHeads(DoubtKind.DEVELOPER_AS_OWNER, heads, sold)),
    ...sold.filter(sharesShort).map(unit => aboutUnit(DoubtKind.SHARES_SHORT, unit, sharesOf(unit))),
    ...sold
      .filter(areaNotRegistered)
      .map(unit => aboutUnit(DoubtKind.AREA_NOT_REGISTERED, unit, areaOf(unit))),
  ];
  // Two owners may share the same two sets: one question all the same.
  return [...new Map(found.map(doubt => [doubt.key, doubt])).values()];
}

function sharedSets(sold: readonly RegisteredUnit[]): string[][] {
  return [...headsByPerson(sold).values()].filter(heads => heads.size > 1).map(heads => [...heads]);
}

function idsTwice(sold: readonly RegisteredUnit[]): string[][] {
  const people = headsByPerson(sold);
  const byId = new Map<string, Set<string>>();
  for (const { idSuffix, ...owner } of sold.flatMap(unit => unit.owners))
    if (idSuffix !== null) {
      const person = personOf({ ...owner, idSuffix });
      byId.set(idSuffix, (byId.get(idSuffix) ?? new Set()).add(person));
    }
  return [...byId.values()]
    .filter(persons => persons.size > 1)
    .map(persons => [...new Set([...persons].flatMap(person => [...people.get(person)!]))])
    .filter(heads => heads.length > 1);
}

function asDeveloper(units: readonly RegisteredUnit[], sold: readonly RegisteredUnit[]): string[][] {
  const unsold = units.filter(({ status }) => status === UnitStatus.UNSOLD);
  const names = new Set(unsold.flatMap(({ owners }) => owners.map(({ name }) => name)));
  const heads = new Set(sold.filter(({ owners }) => owners.some(({ name }) => names.has(name))).map(headOf));
  return [...heads].map(head => [DEVELOPER, head]);
}

function sharesShort(unit: RegisteredUnit): boolean {
  if (unit.ownership !== Ownership.SHARES) return false;
  const { part, whole } = sumOf(unit.owners.flatMap(({ share }) => share ?? []));
  return part < whole;
}

function areaNotRegistered({ status, areaSource }: RegisteredUnit): boolean {
  return status === UnitStatus.REGISTERED && areaSource !== AreaSource.REGISTER;
}

function sharesOf({ owners }: RegisteredUnit): string {
  return owners.map(owner => `${personOf(owner)} ${owner.share?.part}/${owner.share?.whole}`).join('、');
}

function areaOf({ area, areaSource }: RegisteredUnit): string {
  return `${areaSource} ${area}`;
}

function aboutHeads(kind: DoubtKind, heads: string[], sold: readonly RegisteredUnit[]): Doubt {
  const sorted = heads.sort();
  const unitIds = sold.filter(unit => sorted.includes(headOf(unit))).map(({ id }) => id);
  return { kind, key: [kind, ...sorted].join('\n'), heads: sorted, unitIds, sentence: SENTENCES[kind] };
}

function aboutUnit(kind: DoubtKind, { id }: RegisteredUnit, fact: string): Doubt {
  return { kind, key: [kind, id, fact].join('\n'), heads: [], unitIds: [id], sentence: SENTENCES[kind] };
}
