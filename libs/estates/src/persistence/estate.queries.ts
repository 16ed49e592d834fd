import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { squareMetres } from '../domain/area.js';
import { statesOf, type EstateState, type LookedAfterBy } from '../domain/estate-state.js';
import type { EstateKind } from '../domain/estate.js';

export interface EstateOverview {
  id: string;
  name: string;
  kind: EstateKind;
  communityId: string;
  communityName: string;
  townId: string;
  townName: string;
  /** Who looks after it today. */
  states: EstateState[];
  buildings: number;
  units: number;
  /** In ㎡ with two places. */
  area: string;
  committeeName: string | null;
  firmName: string | null;
  services: ServiceRow[];
  /** Null: nobody has said. */
  firstDeliveredOn: CalendarDay | null;
}

export interface ServiceRow {
  firmId: string;
  firmName: string;
  since: CalendarDay;
  /** Last day; null while no end is set. */
  until: CalendarDay | null;
}

/**
 * Estates at or below these places, in the order of their communities. Their sums leave parking out: whether it
 * counts is for each vote to say.
 */
export async function estatesReachedBy(
  database: Database,
  placeIds: readonly string[],
  today: CalendarDay,
): Promise<EstateOverview[]> {
  const rows = await database.rows<Row>('estates-reached-by', REACHED, [placeIds, today]);
  return rows.map(({ area, ownersCommittee, propertyManagementCommittee, firm, ...row }) => ({
    ...row,
    area: squareMetres(BigInt(area)),
    states: statesOf({ ownersCommittee, propertyManagementCommittee, firm }),
  }));
}

type Row = Omit<EstateOverview, 'states'> & LookedAfterBy & Record<string, unknown>;

// MATERIALIZED: else the planner may sum up the register of every estate first and pick the reached ones afterwards.
const REACHED = `
  WITH RECURSIVE reached AS (
    SELECT id FROM place WHERE id = ANY($1)
    UNION
    SELECT p.id FROM reached r JOIN place p ON p.parent_id = r.id
  ),
  found AS MATERIALIZED (
    SELECT p.id, p.name, e.kind, e.first_delivered_on::text AS "firstDeliveredOn", c.id AS "communityId", c.name AS "communityName", t.id AS "townId", t.name AS "townName"
      FROM reached
      JOIN estate e ON e.place_id = reached.id
      JOIN place p ON p.id = e.place_id
      JOIN place c ON c.id = p.parent_id
      JOIN place t ON t.id = c.parent_id
  )
  SELECT found.*, register.*, committee.*, firm.name AS "firmName", firm.name IS NOT NULL AS firm, firm.services
    FROM found
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT building) FILTER (WHERE use = 'DWELLING')::integer AS buildings,
             count(*)::integer AS units,
             coalesce(sum(area), 0)::text AS area
        FROM unit
       WHERE estate_id = found.id AND use <> 'PARKING'
    ) register
    CROSS JOIN LATERAL (
      SELECT (array_agg(name ORDER BY kind))[1] AS "committeeName",
             coalesce(bool_or(kind = 'OWNERS_COMMITTEE'), false) AS "ownersCommittee",
             coalesce(bool_or(kind = 'PROPERTY_MANAGEMENT_COMMITTEE'), false) AS "propertyManagementCommittee"
        FROM organisation
       WHERE place_id = found.id AND kind IN ('OWNERS_COMMITTEE', 'PROPERTY_MANAGEMENT_COMMITTEE')
    ) committee
    CROSS JOIN LATERAL (
      SELECT string_agg(o.name, '、' ORDER BY s.since, o.name) FILTER (WHERE s.since <= $2) AS name,
             coalesce(json_agg(json_build_object('firmId', o.id, 'firmName', o.name, 'since', s.since, 'until', s.until)
                        ORDER BY s.since, o.name) FILTER (WHERE o.id IS NOT NULL), '[]') AS services
        FROM firm_service s JOIN organisation o ON o.id = s.firm_id
       WHERE s.estate_id = found.id AND (s.until IS NULL OR s.until >= $2)
    ) firm
   ORDER BY "townName" COLLATE "zh-x-icu", "communityName" COLLATE "zh-x-icu", found.name COLLATE "zh-x-icu", found.id`;
