import type { Database } from '@sifang/platform';
import type { Grid } from '../domain/grid.js';

export interface GridRow extends Grid {
  readonly communityName: string;
  readonly covers: GridCover[];
}

export interface GridCover {
  readonly estateId: string;
  readonly estateName: string;
  /** Empty: the whole estate. */
  readonly buildings: BuildingRow[];
}

export interface BuildingRow {
  readonly id: string;
  readonly name: string;
}

/** Grids of all communities at or below the places, each with what it covers. */
export function gridsReachedBy(database: Database, placeIds: readonly string[]): Promise<GridRow[]> {
  return database.rows<GridRow & Record<string, unknown>>(
    'grids-reached-by',
    `WITH RECURSIVE reached AS (
       SELECT id FROM place WHERE id = ANY($1)
       UNION
       SELECT p.id FROM reached r JOIN place p ON p.parent_id = r.id
     ),
     cover AS (
       SELECT c.grid_id, c.estate_id, e.name,
              coalesce(json_agg(json_build_object('id', b.id, 'name', b.name) ORDER BY b.name COLLATE room_order)
                FILTER (WHERE b.id IS NOT NULL), '[]') AS buildings
         FROM grid_cover c JOIN place e ON e.id = c.estate_id LEFT JOIN building b ON b.id = c.building_id
        GROUP BY c.grid_id, c.estate_id, e.name
     )
     SELECT g.id, g.community_id AS "communityId", p.name AS "communityName", g.kind, g.name,
            coalesce((SELECT json_agg(json_build_object('estateId', c.estate_id, 'estateName', c.name, 'buildings', c.buildings)
                                ORDER BY c.name COLLATE room_order)
                        FROM cover c WHERE c.grid_id = g.id), '[]') AS covers
       FROM reached JOIN grid g ON g.community_id = reached.id JOIN place p ON p.id = g.community_id
      ORDER BY p.name COLLATE room_order, p.id, translate(g.name, '一二三四五六七八九', '123456789') COLLATE room_order, g.id`,
    [placeIds],
  );
}

/** In the order in which people count them. */
export function buildingsOf(database: Database, estateId: string): Promise<BuildingRow[]> {
  return database.rows<BuildingRow & Record<string, unknown>>(
    'buildings-of',
    `SELECT id, name FROM building WHERE estate_id = $1 ORDER BY name COLLATE room_order, id`,
    [estateId],
  );
}
