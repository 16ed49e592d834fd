import { Refusal } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import type { PlaceKind } from '../domain/place.js';
import { PlaceTable } from './place.table.js';

export interface PlaceName {
  id: string;
  kind: PlaceKind;
  name: string;
}

export function placesByIds(database: Database, ids: readonly string[]): Promise<PlaceName[]> {
  return database.rows<PlaceName>('places-by-ids', `SELECT id, kind, name FROM place WHERE id = ANY($1)`, [
    ids,
  ]);
}

/** @throws Refusal PLACE_NOT_FOUND */
export async function placeKindOf(tx: Tx, id: string, field: string): Promise<PlaceKind> {
  const place = await tx.findOneBy(PlaceTable, { id });
  if (!place) throw new Refusal('PLACE_NOT_FOUND', 'There is no such place.', field);
  return place.kind;
}

/** Whether nothing was loaded yet. */
export async function holdsNoPlaces(tx: Tx): Promise<boolean> {
  return !(await tx.exists(PlaceTable));
}
