import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Grid } from '../domain/grid.js';

export async function insertGrid(tx: Tx, { id, communityId, kind, name }: Grid): Promise<void> {
  await tx.query(`INSERT INTO grid (id, community_id, kind, name) VALUES ($1, $2, $3, $4)`, [
    id,
    communityId,
    kind,
    name,
  ]);
}

/** @throws Refusal GRID_NOT_FOUND */
export async function requireGrid(tx: Tx, id: string): Promise<Grid> {
  const [grid] = await tx.query<Grid[]>(
    `SELECT id, community_id AS "communityId", kind, name FROM grid WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (!grid) throw gridNotFound();
  return grid;
}

export function gridNotFound(): Refusal {
  return new Refusal('GRID_NOT_FOUND', 'There is no such grid.', 'gridId');
}

/** @throws Refusal BUILDING_NOT_FOUND */
export async function requireBuildings(tx: Tx, estateId: string, ids: readonly string[]): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM building WHERE estate_id = $1 AND id = ANY($2)`,
    [estateId, ids],
  );
  const missing = ids.findIndex(id => !rows.some(row => row.id === id));
  if (missing >= 0)
    throw new Refusal('BUILDING_NOT_FOUND', 'This estate has no such building.', `buildingIds.${missing}`);
}

/** Instead of what it covered there until now. @param buildingIds null: the whole estate */
export async function replaceCover(
  tx: Tx,
  { id, kind }: Grid,
  estateId: string,
  buildingIds: readonly string[] | null,
): Promise<void> {
  await tx.query(`DELETE FROM grid_cover WHERE grid_id = $1 AND estate_id = $2`, [id, estateId]);
  await tx.query(
    `INSERT INTO grid_cover (grid_id, kind, estate_id, building_id) SELECT $1, $2, $3, unnest($4::uuid[])`,
    [id, kind, estateId, buildingIds ?? [null]],
  );
}
