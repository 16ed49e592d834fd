import { placed, type PlacedSlate, type Slate } from './slate.js';

/** What stands on a ballot, one below the other. */
export type BallotPart<Item> =
  | { readonly slate: null; readonly item: Item; /** Among the items, from 1. */ readonly position: number }
  | { readonly slate: PlacedSlate; /** In the order of the items. */ readonly candidates: readonly Item[] };

/** Items and elections in the order in which they stand. */
export function partsOf<Item extends { readonly slate?: number | null }>(
  items: readonly Item[],
  slates: readonly Slate[],
): BallotPart<Item>[] {
  const places = placed(slates, items);
  return items.flatMap((item, at): BallotPart<Item>[] => {
    const slate = places.find(({ no }) => no === item.slate);
    if (!slate) return [{ slate: null, item, position: at + 1 }];
    return slate.first === at ? [{ slate, candidates: items.slice(at, at + slate.size) }] : [];
  });
}
