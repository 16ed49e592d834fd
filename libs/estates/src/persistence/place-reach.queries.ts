import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { PlaceKind } from '../domain/place.js';

export interface Lineage {
  readonly kind: PlaceKind;
  /** The place itself, then what it lies in, up to the district. */
  readonly path: readonly string[];
}

/** @throws Refusal PLACE_NOT_FOUND */
export async function lineageOf(tx: Tx, placeId: string, field: string): Promise<Lineage> {
  const rows = await tx.query<{ id: string; kind: PlaceKind }[]>(
    `WITH RECURSIVE above AS (
       SELECT id, kind, parent_id, 0 AS height FROM place WHERE id = $1
       UNION ALL
       SELECT p.id, p.kind, p.parent_id, height + 1 FROM above a JOIN place p ON p.id = a.parent_id
     )
     SELECT id, kind FROM above ORDER BY height`,
    [placeId],
  );
  if (!rows[0]) throw new Refusal('PLACE_NOT_FOUND', 'There is no such place.', field);
  return { kind: rows[0].kind, path: rows.map(({ id }) => id) };
}

/** Ids of all estates at or below the places. */
export async function estatesBelow(tx: Tx, placeIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `WITH RECURSIVE reached AS (
       SELECT id, kind FROM place WHERE id = ANY($1)
       UNION
       SELECT p.id, p.kind FROM reached r JOIN place p ON p.parent_id = r.id
     )
     SELECT id FROM reached WHERE kind = 'ESTATE'`,
    [placeIds],
  );
  return rows.map(({ id }) => id);
}
