import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Typed } from '../domain/typed.js';
import type { UnitUse } from '../domain/register.js';
import type { Owned, UnitFacts } from '../domain/unit.js';

export interface UnitRow extends UnitFacts, Pick<Owned, 'status' | 'ownership'> {
  readonly id: string;
  readonly version: number;
  readonly estateId: string;
  readonly estateName: string;
  /** As people type it: 3-1-502. */
  readonly shortName: string;
  readonly owners: readonly OwnerRow[];
}

export interface OwnerRow {
  readonly id: string;
  readonly name: string;
  readonly idSuffix: string | null;
  readonly sharePart: number | null;
  readonly shareWhole: number | null;
  readonly since: CalendarDay;
  readonly personId: string | null;
}

/** Where a page ended: everything that the order looks at, so that equal rooms of two estates are never skipped. */
export type UnitCursor = readonly [estateName: string, estateId: string, shortName: string, unitId: string];

export interface UnitListQuery {
  readonly estateIds: readonly string[];
  /** Null: all of them. */
  readonly typed: Typed | null;
  readonly use: UnitUse | null;
  readonly after: UnitCursor | null;
  readonly first: number;
}

const OWNERS = `
  (SELECT json_agg(json_build_object('id', o.id, 'name', o.name, 'idSuffix', o.id_suffix, 'sharePart', o.share_part,
                     'shareWhole', o.share_whole, 'since', o.since, 'personId', o.person_id) ORDER BY o.position)
     FROM unit_owner o WHERE o.unit_id = u.id AND o.until IS NULL) AS owners`;

const UNIT = `
  u.id, u.version, u.estate_id AS "estateId", p.name AS "estateName", u.building, u.section, u.room,
  u.short_name AS "shortName", u.use, u.area, u.area_source AS "areaSource", u.area_on::text AS "areaOn",
  u.area_document AS "areaDocument", u.status, u.ownership, u.remark, ${OWNERS}`;

const ORDER = `p.name COLLATE room_order, p.id, u.short_name COLLATE room_order, u.id`;

const AFTER = `
  ($2::text IS NULL OR u.use = $2)
   AND ($3::text IS NULL OR (p.name COLLATE room_order, p.id, u.short_name COLLATE room_order, u.id) > ($3, $4::uuid, $5, $6::uuid))`;

const BY_OWNER = `SELECT unit_id FROM unit_owner WHERE until IS NULL AND (name LIKE $10 OR name LIKE $11)`;

const browsed = (found: string): string => `
  SELECT u.id FROM unit u JOIN place p ON p.id = u.estate_id
   WHERE u.estate_id = ANY($1) AND ${AFTER} AND ${found}
   ORDER BY ${ORDER} LIMIT $7`;

/** The trigrams find them, then all are sorted. */
const SORTED = browsed(
  `u.id IN (SELECT id FROM unit WHERE short_name LIKE $8 OR short_name LIKE $9 UNION ALL ${BY_OWNER})`,
);

/** Estate after estate in their order until the page is full: of tens of thousands most are never looked at. */
const WALKED = `
  SELECT u.id
    FROM (SELECT id, name FROM place WHERE id = ANY($1) AND ($3::text IS NULL OR name COLLATE room_order >= $3)
           ORDER BY name COLLATE room_order, id) p
    CROSS JOIN LATERAL (
      SELECT u.id, u.short_name FROM unit u
       WHERE u.estate_id = p.id AND ${AFTER}
         AND (u.short_name LIKE $8 OR u.short_name LIKE $9 OR u.id IN (${BY_OWNER}))
      OFFSET 0) u
   ORDER BY ${ORDER} LIMIT $7`;

/** More rooms than these are quicker walked to than sorted. */
const MANY = 2_000;

const page = (found: string): string => `
  SELECT ${UNIT} FROM (${found}) page JOIN unit u ON u.id = page.id JOIN place p ON p.id = u.estate_id
   ORDER BY ${ORDER}`;

/** Exported for the test that asks the planner. */
export const SEARCH = `
  WITH broad AS MATERIALIZED (
    SELECT count(*) = ${MANY} AS so
      FROM (SELECT FROM unit WHERE short_name LIKE $8 OR short_name LIKE $9 LIMIT ${MANY}) AS few)
  ${page(`
    SELECT id FROM (${SORTED}) sorted WHERE NOT (SELECT so FROM broad)
    UNION ALL
    SELECT id FROM (${WALKED}) walked WHERE (SELECT so FROM broad)`)}`;
const BROWSE = page(browsed('true'));

/**
 * Units with their present owners, in the order of estates and rooms, in one statement. Not prepared: a plan that does
 * not know what was typed cannot know whether the trigrams help.
 */
export function unitList(tx: Tx, { estateIds, typed, use, after, first }: UnitListQuery): Promise<UnitRow[]> {
  const values = [estateIds, use, ...(after ?? [null, null, null, null]), first];
  return typed ? tx.query(SEARCH, [...values, ...patternsOf(typed)]) : tx.query(BROWSE, values);
}

/** Two for places and two for names; null finds nothing. */
export function patternsOf({ places, names }: Typed): (string | null)[] {
  return [places[0] ?? null, places[1] ?? null, names[0] ?? null, names[1] ?? null];
}

export function unitsByIds(tx: Tx, ids: readonly string[]): Promise<UnitRow[]> {
  return tx.query(
    `SELECT ${UNIT} FROM unit u JOIN place p ON p.id = u.estate_id WHERE u.id = ANY($1) ORDER BY ${ORDER}`,
    [ids],
  );
}
