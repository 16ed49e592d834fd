import { personOf } from '../heads.js';
import type { UnitOwner } from '../register.js';

/**
 * One text for equal sets of owners, in whatever order they stand. Sorted as the database sorts by bytes, because there
 * it meets the owners of the register.
 */
export function ownersKey(owners: readonly UnitOwner[]): string {
  if (owners.length === 1) return personOf(owners[0]!);
  return owners.map(personOf).sort(byCodePoint).join('、');
}

/** Names hold characters beyond the first plane, such as 𠮷, which sort elsewhere by the halves they are kept in. */
function byCodePoint(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = a[at]!.codePointAt(0)! - b[at]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
