import type { Tx } from '@sifang/platform';

export interface ChangedHands {
  readonly unitId: string;
  /** When the register was told. */
  readonly at: Date;
}

/**
 * Which of these units belong to people none of whom owned them before, and since when. Who was written down wrongly has not sold
 * anything; nor has whoever keeps a share.
 */
export function changedHands(tx: Tx, unitIds: readonly string[]): Promise<ChangedHands[]> {
  return tx.query(
    `SELECT n.unit_id AS "unitId", max(n.recorded_at) AS at
       FROM unit_owner n
       JOIN LATERAL (SELECT max(e.version) AS version FROM unit_owner e WHERE e.unit_id = n.unit_id AND e.until IS NOT NULL) before
         ON before.version IS NOT NULL
       LEFT JOIN unit_owner o ON o.unit_id = n.unit_id AND o.version = before.version AND o.until IS NOT NULL
             AND o.name = n.name AND o.id_suffix IS NOT DISTINCT FROM n.id_suffix
      WHERE n.unit_id = ANY($1) AND n.until IS NULL
      GROUP BY n.unit_id
     HAVING count(o.id) = 0 AND bool_and(n.reason <> 'CORRECTION')`,
    [unitIds],
  );
}
