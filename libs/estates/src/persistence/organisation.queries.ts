import type { CalendarDay } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import type { Organisation } from '../domain/organisation.js';

export function organisationsByIds(database: Database, ids: readonly string[]): Promise<Organisation[]> {
  return database.rows<Organisation & Record<string, unknown>>(
    'organisations-by-ids',
    `SELECT id, kind, name FROM organisation WHERE id = ANY($1)`,
    [ids],
  );
}

/**
 * Everybody who has a say at an estate: the town's departments and property office, the community's Party
 * organisation, the estate's own committees, and the firms that serve it today. Empty for an unknown estate.
 */
export function organisationsAt(tx: Tx, estateId: string, today: CalendarDay): Promise<Organisation[]> {
  return tx.query(
    `SELECT o.id, o.kind, o.name
       FROM place e
       JOIN place c ON c.id = e.parent_id
       JOIN organisation o
         ON o.place_id IN (e.id, c.id, c.parent_id)
         OR o.id IN (SELECT firm_id FROM firm_service
                      WHERE estate_id = e.id AND since <= $2 AND (until IS NULL OR until >= $2))
      WHERE e.id = $1 AND e.kind = 'ESTATE'
      ORDER BY o.kind, o.name COLLATE "zh-x-icu", o.id`,
    [estateId, today],
  );
}

/** Those that belong to one of these places, or serve it as its firm, today or from a day to come. */
export function organisationsWithASay(
  database: Database,
  placeIds: readonly string[],
  today: CalendarDay,
): Promise<Organisation[]> {
  return database.rows<Organisation & Record<string, unknown>>(
    'organisations-with-a-say',
    `SELECT o.id, o.kind, o.name FROM organisation o
      WHERE o.place_id = ANY($1)
         OR o.id IN (SELECT firm_id FROM firm_service WHERE estate_id = ANY($1) AND (until IS NULL OR until >= $2))
      ORDER BY o.kind, o.name COLLATE "zh-x-icu", o.id`,
    [placeIds, today],
  );
}

/** Firms belong to no place: a town may be served by any. */
export function allFirms(database: Database): Promise<Organisation[]> {
  return database.rows<Organisation & Record<string, unknown>>(
    'all-firms',
    `SELECT id, kind, name FROM organisation WHERE kind = 'PROPERTY_FIRM' ORDER BY name COLLATE "zh-x-icu", id`,
    [],
  );
}
