import { DEVELOPER, type AreaSource, type UnitStatus, type UnitUse } from '@sifang/estates/domain';
import type { ParkingPolicy } from '../law/policies.js';
import { electorateOf, headOf, type RollUnit } from './electorate.js';

/** A unit of a frozen roll. Its owners and its head go by numbers of this vote. */
export interface FrozenUnit extends RollUnit {
  /** 1 to n, in the order of rooms; `unit` is the same as text. */
  readonly no: number;
  /** As people say it: 3号楼 1单元 502. */
  readonly name: string;
  readonly building: string;
  readonly areaSource: AreaSource;
  /** Null where the unit does not count. */
  readonly head: number | null;
}

/** What is posted of it. */
export type PostedUnit = Omit<FrozenUnit, 'areaSource'>;

/** A unit as the register has it at the moment of freezing. */
export interface UnitToFreeze {
  readonly id: string;
  readonly name: string;
  readonly building: string;
  readonly use: UnitUse;
  readonly status: UnitStatus;
  /** 0.01 ㎡ */
  readonly area: number;
  readonly areaSource: AreaSource;
  readonly owners: readonly { readonly name: string; readonly idSuffix: string | null }[];
  /** The same for units of one head by the register, those among them that a person has joined; DEVELOPER for the developer's. */
  readonly head: string;
}

export interface RollOwner {
  readonly no: number;
  readonly name: string;
  readonly idSuffix: string | null;
}

export interface FrozenRoll {
  /** Without number 0, which is the developer. */
  readonly owners: readonly RollOwner[];
  /** In the order given. */
  readonly units: readonly (FrozenUnit & { readonly unitId: string; readonly ownerNos: readonly number[] })[];
  /** Of what counts. */
  readonly totals: { readonly heads: number; readonly area: number };
}

const DEVELOPER_NO = 0;

/**
 * Gives numbers to units, owners and heads, each in the order in which it is met. Units whose heads a person has joined
 * all name the owners of all of them, so that whoever counts again from the roll alone finds the same heads.
 * @throws Refusal NOBODY_TO_VOTE
 */
export function freezeUnits(given: readonly UnitToFreeze[], parking: ParkingPolicy): FrozenRoll {
  const owners = numbered(given.flatMap(unit => unit.owners));
  const ofHead = new Map<string, Set<number>>();
  for (const unit of given) {
    const theirs = ofHead.get(unit.head) ?? new Set();
    unit.owners.forEach(owner => theirs.add(owners.get(keyOf(owner))!.no));
    ofHead.set(unit.head, theirs);
  }
  const units = given.map(({ id, ...unit }, at) => {
    const own = new Set(unit.owners.map(owner => owners.get(keyOf(owner))!.no));
    const ownerNos = unit.head === DEVELOPER ? [DEVELOPER_NO, ...own] : [...ofHead.get(unit.head)!];
    ownerNos.sort((one, other) => one - other);
    const { name, building, use, status, area, areaSource } = unit;
    const no = at + 1;
    return {
      ...{ no, unit: String(no), unitId: id, name, building, use, status, area, areaSource },
      ...{ ownerNos, owners: ownersFrom(ownerNos) },
    };
  });
  const { units: counted, totals } = electorateOf(units, parking);
  const heads = new Map([...new Set(counted.map(headOf))].map((head, at) => [head, at + 1]));
  const counts = new Set(counted.map(({ unit }) => unit));
  return {
    owners: [...owners.values()],
    units: units.map(unit => ({ ...unit, head: counts.has(unit.unit) ? heads.get(headOf(unit))! : null })),
    totals,
  };
}

/** The numbers of a unit's owners as the rule engine takes them. */
export function ownersFrom(nos: readonly number[]): string[] {
  return nos.map(no => (no === DEVELOPER_NO ? DEVELOPER : String(no)));
}

/** The other way round. */
export function numbersOf(owners: readonly string[]): number[] {
  return owners.map(owner => (owner === DEVELOPER ? DEVELOPER_NO : Number(owner)));
}

/**
 * 名册, as it is hashed, posted and put into the bundle: a title, then a line for each unit in the order of its number, the
 * parts of a line parted by tabs, every line with its end (LF). Area in whole 0.01 ㎡; `-` where the unit does not count; owners by
 * their numbers, 0 for the developer, parted by commas. No name is in it.
 */
export function rollText(units: readonly PostedUnit[]): string {
  return [TITLE, ...units.map(lineOf)].map(line => `${line}\n`).join('');
}

const TITLE = 'sifang roll 1';

function lineOf({ no, name, building, use, status, area, head, owners }: PostedUnit): string {
  const nos = owners.map(owner => (owner === DEVELOPER ? String(DEVELOPER_NO) : owner));
  return [no, plain(name), plain(building), use, status, area, head ?? '-', nos.join(',')].join('\t');
}

/** A name with a tab or a line's end in it must not make two parts of one. */
function plain(name: string): string {
  return name.replace(/\s+/g, ' ');
}

function keyOf({ name, idSuffix }: { name: string; idSuffix: string | null }): string {
  return `${name}\n${idSuffix}`;
}

function numbered(owners: UnitToFreeze['owners']): Map<string, RollOwner> {
  const found = new Map<string, RollOwner>();
  for (const { name, idSuffix } of owners)
    if (!found.has(keyOf({ name, idSuffix })))
      found.set(keyOf({ name, idSuffix }), { no: found.size + 1, name, idSuffix });
  return found;
}
