import { electorateOf, headOf } from '../roll/electorate.js';
import { ownersFrom, rollText, type PostedUnit } from '../roll/frozen.js';
import type { Sha256 } from '../log/hashing.js';
import { hexOf } from '../log/hexadecimal.js';
import type { Bundle } from './bundle.js';
import { found, type Finding } from './finding.js';
import type { UnitLine } from './lines.js';

/** That the roll is the one that was posted, and its numbers those that everything is divided by. */
export function checkRoll(sha256: Sha256, { vote, units }: Bundle): Finding[] {
  const findings: Finding[] = [];
  const posted = rollOf(units);
  const text = new TextEncoder().encode(rollText(posted));
  if (hexOf(sha256(text)) !== vote.rollHash) findings.push(found('ROLL_HASH'));
  units.forEach(({ no }, at) => {
    if (no !== at + 1) findings.push(found('UNIT_ORDER', no));
  });
  if (units.length !== vote.rollUnits) findings.push(found('ROLL_UNITS'));
  const counted = countedOf(posted, vote.policies.parking);
  if (counted.totals.heads !== vote.rollHeads) findings.push(found('ROLL_HEADS'));
  if (counted.totals.area !== vote.rollArea) findings.push(found('ROLL_AREA'));
  const heads = new Map([...new Set(counted.units.map(headOf))].map((head, at) => [head, at + 1]));
  const counts = new Set(counted.units.map(({ unit }) => unit));
  for (const unit of posted)
    if (unit.head !== (counts.has(unit.unit) ? heads.get(headOf(unit)) : null))
      findings.push(found('UNIT_HEAD', unit.no));
  return findings;
}

export function rollOf(units: readonly UnitLine[]): PostedUnit[] {
  return units.map(({ owners, ...unit }) => ({ ...unit, unit: String(unit.no), owners: ownersFrom(owners) }));
}

function countedOf(
  roll: readonly PostedUnit[],
  parking: Bundle['vote']['policies']['parking'],
): ReturnType<typeof electorateOf> {
  try {
    return electorateOf(roll, parking);
  } catch {
    return { units: [], totals: { heads: 0, area: 0 } };
  }
}
