import { Refusal } from '@sifang/kernel';

/** 区（县）· 乡镇（街道）· 社区 · 小区 */
export enum PlaceKind {
  DISTRICT = 'DISTRICT',
  TOWN = 'TOWN',
  COMMUNITY = 'COMMUNITY',
  ESTATE = 'ESTATE',
}

/** What a place lies in. A district lies in nothing that this house knows of. */
const LIES_IN = {
  DISTRICT: null,
  TOWN: PlaceKind.DISTRICT,
  COMMUNITY: PlaceKind.TOWN,
  ESTATE: PlaceKind.COMMUNITY,
} satisfies Record<PlaceKind, PlaceKind | null>;

/**
 * @param parent null when the place is said to lie in nothing.
 * @throws Refusal PLACE_PARENT_MISMATCH
 */
export function requireParent(kind: PlaceKind, parent: PlaceKind | null): void {
  const wanted = LIES_IN[kind];
  if (parent === wanted) return;
  throw new Refusal(
    'PLACE_PARENT_MISMATCH',
    `A place of kind ${kind} lies in ${wanted ?? 'nothing'}.`,
    'parentId',
  );
}
