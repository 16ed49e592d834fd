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
 * organisation, the estate's own committees, and the firms that serve it. Empty for an unknown estate.
 */
export function organisationsAt(tx: Tx, estateId: string): Promise<Organisation[]> {
  return tx.query(
    `SELECT o.id, o.kind, o.name
       FROM place e
       JOIN place c ON c.id = e.parent_id
       JOIN organisation o
         ON o.place_id IN (e.id, c.id, c.parent_id)
         OR o.id IN (SELECT firm_id FROM firm_service WHERE estate_id = e.id)
      WHERE e.id = $1 AND e.kind = 'ESTATE'
      ORDER BY o.kind, o.name COLLATE "zh-x-icu", o.id`,
    [estateId],
  );
}
