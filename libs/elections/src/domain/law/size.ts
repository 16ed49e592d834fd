import { Refusal } from '@sifang/kernel';
import type { ElectionProfile } from './election-profile.js';

/** What a committee's size depends on; area in 0.01 ㎡. */
export interface EstateSize {
  readonly households: number;
  readonly area: number;
}

type Sized = Pick<ElectionProfile, 'size'>;

/** The fewest seats that a committee of this estate may have: small estates (以下 includes the limit) have fewer. */
export function leastSizeOf({ size }: Sized, { households, area }: EstateSize): number {
  const { least, small } = size.value;
  if (small === null) return least;
  const isSmall =
    (small.households !== null && households <= small.households) ||
    (small.area !== null && area <= small.area);
  return isSmall ? small.size : least;
}

/** Odd, and within the limits (case 64). @throws Refusal SIZE_EVEN · SIZE_UNFIT */
export function requireSize(profile: Sized, size: number, estate: EstateSize): void {
  const least = leastSizeOf(profile, estate);
  const most = profile.size.value.most ?? Infinity;
  if (size % 2 === 0) throw new Refusal('SIZE_EVEN', 'A committee has an odd number of seats.', 'size');
  if (size >= least && size <= most) return;
  const limit = most === Infinity ? `${least} or more` : `${least} to ${most}`;
  throw new Refusal('SIZE_UNFIT', `A committee of this estate has ${limit} seats.`, 'size');
}
