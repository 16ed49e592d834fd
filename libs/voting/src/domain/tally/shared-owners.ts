import { UnitStatus } from '@sifang/estates/domain';
import type { CountedUnit } from '../roll/electorate.js';
import { FlagCode, type Raised } from './flag.js';

/**
 * Flags each person who belongs to several heads. No rule was found for them: they count separately. A buyer to whom
 * nothing was delivered yet is no owner; a developer is, also of what it registered for itself.
 */
export function sharedOwners(units: readonly CountedUnit[]): Raised[] {
  const unitsOfPerson = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    if (unit.status === UnitStatus.SOLD_UNDELIVERED) continue;
    for (const owner of unit.owners) {
      const theirs = unitsOfPerson.get(owner);
      if (theirs) theirs.push(unit);
      else unitsOfPerson.set(owner, [unit]);
    }
  }
  return [...unitsOfPerson].flatMap(([owner, theirs]) => {
    const heads = new Set(theirs.map(({ head }) => head)).size;
    return heads > 1 ? [flag(owner, heads, theirs)] : [];
  });
}

function flag(owner: string, heads: number, theirs: readonly CountedUnit[]): Raised {
  const units = theirs.map(({ unit }) => unit);
  return {
    code: FlagCode.SHARED_OWNER,
    units,
    text: {
      zh: `${owner} 与不同的人共有房屋，相关 ${units.length} 套房屋按 ${heads} 人分别计算，请核对。`,
      en: `${owner} owns units with different people: these ${units.length} units count as ${heads} heads. Please check.`,
    },
  };
}
