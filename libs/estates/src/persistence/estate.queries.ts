import type { Database } from '@sifang/platform';
import { squareMetres } from '../domain/area.js';
import type { EstateKind } from '../domain/estate.js';

export interface EstateOverview {
  id: string;
  name: string;
  kind: EstateKind;
  communityId: string;
  communityName: string;
  townName: string;
  buildings: number;
  units: number;
  /** In ㎡ with two places. */
  area: string;
  committeeName: string | null;
  firmName: string | null;
}

/**
 * Estates at or below these places, in the order of their communities. Their sums leave parking out: whether it
 * counts is for each vote to say.
 */
export async function estatesReachedBy(
  database: Database,
  placeIds: readonly string[],
): Promise<EstateOverview[]> {
  const rows = await database.rows<EstateOverview & Record<string, unknown>>('estates-reached-by', REACHED, [
    placeIds,
  ]);
  return rows.map(row => ({ ...row, area: squareMetres(BigInt(row.area)) }));
}

// MATERIALIZED: else the planner may sum up the register of every estate first and pick the reached ones afterwards.
const REACHED = `
  WITH RECURSIVE reached AS (
    SELECT id FROM place WHERE id = ANY($1)
    UNION
    SELECT p.id FROM reached r JOIN place p ON p.parent_id = r.id
  ),
  found AS MATERIALIZED (
    SELECT p.id, p.name, e.kind, c.id AS "communityId", c.name AS "communityName", t.name AS "townName"
      FROM reached
      JOIN estate e ON e.place_id = reached.id
      JOIN place p ON p.id = e.place_id
      JOIN place c ON c.id = p.parent_id
      JOIN place t ON t.id = c.parent_id
  )
  SELECT found.*, register.*, committee.name AS "committeeName", firm.name AS "firmName"
    FROM found
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT building) FILTER (WHERE use = 'DWELLING')::integer AS buildings,
             count(*)::integer AS units,
             coalesce(sum(area), 0)::text AS area
        FROM unit
       WHERE estate_id = found.id AND use <> 'PARKING'
    ) register
    LEFT JOIN LATERAL (
      SELECT name FROM organisation
       WHERE place_id = found.id AND kind IN ('OWNERS_COMMITTEE', 'PROPERTY_MANAGEMENT_COMMITTEE')
       ORDER BY kind LIMIT 1
    ) committee ON true
    CROSS JOIN LATERAL (
      SELECT string_agg(o.name, '、' ORDER BY s.since, o.name) AS name
        FROM firm_service s JOIN organisation o ON o.id = s.firm_id
       WHERE s.estate_id = found.id
    ) firm
   ORDER BY "townName" COLLATE "zh-x-icu", "communityName" COLLATE "zh-x-icu", found.name COLLATE "zh-x-icu", found.id`;
