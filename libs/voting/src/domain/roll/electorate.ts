import { Refusal } from '@sifang/kernel';
import { DEVELOPER, UnitStatus, UnitUse } from '@sifang/estates/domain';
import { ParkingPolicy } from '../law/policies.js';
import { figureOf, type Figure } from './figure.js';

/** A unit as the frozen roll of a vote has it. */
export interface RollUnit {
  readonly unit: string;
  /** Whole number of 0.01 ㎡, above zero. */
  readonly area: number;
  readonly use: UnitUse;
  readonly status: UnitStatus;
  /** Who owns it together; the developer's units may leave it empty. */
  readonly owners: readonly string[];
}

/** A unit that counts, and the head that it belongs to. */
export interface CountedUnit extends RollUnit {
  readonly head: string;
}

export interface Electorate {
  /** In the order of the roll. */
  readonly units: readonly CountedUnit[];
  readonly totals: Figure;
}

/** Storerooms share the setting of parking spaces: the rules found treat both alike. */
const PARKING_AND_STORAGE: readonly UnitUse[] = [UnitUse.PARKING, UnitUse.STORAGE];
const DEVELOPERS: readonly UnitStatus[] = [UnitStatus.UNSOLD, UnitStatus.SOLD_UNDELIVERED];

/**
 * What does not count is out of heads and area alike, in all that is divided and all that it is divided by.
 * @throws Refusal NOBODY_TO_VOTE
 */
export function electorateOf(roll: readonly RollUnit[], parking: ParkingPolicy): Electorate {
  const counts = (unit: RollUnit): boolean =>
    parking === ParkingPolicy.INCLUDE || !PARKING_AND_STORAGE.includes(unit.use);
  const units = roll.filter(counts).map(unit => ({ ...unit, head: headOf(unit) }));
  if (!units.length) throw new Refusal('NOBODY_TO_VOTE', 'No unit of the roll counts in this vote.', 'roll');
  return { units, totals: figureOf(units) };
}

/**
 * A unit has one head and so have its owners together; units of the same owners have one in all, and so has everything
 * that the developer did not sell or did not deliver (法释〔2020〕17号 Art 9), or that a person found to be the developer's: there
 * DEVELOPER is named among the owners. Other sets of owners are other heads.
 */
export function headOf({ status, owners }: RollUnit): string {
  if (isDevelopers(status) || owners.includes(DEVELOPER)) return DEVELOPER;
  return JSON.stringify([...owners].sort());
}

/** 建设单位未售、已售未交付: all such units are one head. */
export function isDevelopers(status: UnitStatus): boolean {
  return DEVELOPERS.includes(status);
}
