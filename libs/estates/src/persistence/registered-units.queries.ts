import type { Tx } from '@sifang/platform';
import type { RegisteredUnit } from '../domain/doubts.js';

/** The whole register of an estate as it stands, in the order of its rooms. */
export function registeredUnits(tx: Tx, estateId: string): Promise<RegisteredUnit[]> {
  return tx.query(
    `SELECT u.id, u.use, u.area, u.area_source AS "areaSource", u.status, u.ownership, o.owners
       FROM unit u
       JOIN (SELECT unit_id, json_agg(json_build_object('name', name, 'idSuffix', id_suffix, 'share',
                      CASE WHEN share_whole IS NOT NULL THEN json_build_object('part', share_part, 'whole', share_whole) END)
                      ORDER BY position) AS owners
               FROM unit_owner
              WHERE until IS NULL AND unit_id IN (SELECT id FROM unit WHERE estate_id = $1)
              GROUP BY unit_id) o ON o.unit_id = u.id
      WHERE u.estate_id = $1
      ORDER BY u.short_name COLLATE room_order, u.id`,
    [estateId],
  );
}
