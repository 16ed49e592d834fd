import { UnitStatus, UnitUse } from '@sifang/estates/domain';
import { isDevelopers, type RollUnit } from '../roll/electorate.js';
import type { Given } from './given.js';
import { readAreaAboveZero } from './read-area.js';

export function readRoll(given: Given): RollUnit[] {
  const seen = new Set<string>();
  const units = given.list().map(each => {
    const unit = readUnit(each);
    if (seen.has(unit.unit)) each.get('unit').refuse('This unit is in the roll twice.');
    seen.add(unit.unit);
    return unit;
  });
  const area = units.reduce((sum, unit) => sum + BigInt(unit.area), 0n);
  if (area > BigInt(Number.MAX_SAFE_INTEGER)) given.refuse('The areas are too large to add up exactly.');
  return units;
}

function readUnit(given: Given): RollUnit {
  given.requireOnly(['unit', 'area', 'use', 'status', 'owners']);
  const status = given.get('status').word(Object.values(UnitStatus));
  return {
    unit: given.get('unit').text(),
    area: readAreaAboveZero(given.get('area')),
    use: given.get('use').word(Object.values(UnitUse)),
    status,
    owners: readOwners(given, status),
  };
}

/** What the developer has need not say whose it is. */
function readOwners(given: Given, status: UnitStatus): string[] {
  const theirs = (isDevelopers(status) ? given.find('owners') : given.get('owners'))?.list() ?? [];
  if (!theirs.length && !isDevelopers(status)) given.get('owners').refuse('A unit has at least one owner.');
  const owners = theirs.map(owner => owner.text());
  theirs.forEach((owner, index) => {
    if (owners.indexOf(owners[index]!) < index) owner.refuse('This owner is named twice.');
  });
  return owners;
}
