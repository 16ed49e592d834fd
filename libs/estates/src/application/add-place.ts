import type { Tx } from '@sifang/platform';
import { PlaceKind, requireParent } from '../domain/place.js';
import { placeKindOf } from '../persistence/place.queries.js';
import { PlaceTable } from '../persistence/place.table.js';

export interface NewPlace {
  readonly id: string;
  /** Estates have an act of their own. */
  readonly kind: Exclude<PlaceKind, PlaceKind.ESTATE>;
  readonly name: string;
  /** Null for a district. */
  readonly parentId: string | null;
}

/** @throws Refusal PLACE_NOT_FOUND · PLACE_PARENT_MISMATCH · PLACE_EXISTS */
export function addPlace(tx: Tx, place: NewPlace): Promise<void> {
  return placeInto(tx, place);
}

/** @throws Refusal PLACE_NOT_FOUND · PLACE_PARENT_MISMATCH · PLACE_EXISTS */
export async function placeInto(tx: Tx, { id, kind, name, parentId }: PlaceTable): Promise<void> {
  requireParent(kind, parentId === null ? null : await placeKindOf(tx, parentId, 'parentId'));
  await tx.insert(PlaceTable, { id, kind, name, parentId });
}
