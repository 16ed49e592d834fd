import type { Tx } from '@sifang/platform';

/** Units whose owners an import has changed, of those that somebody stands for here: the others have nothing to follow. */
export async function unitsToFollow(tx: Tx, importId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT c.unit_id AS id
       FROM roll_import_change c
       JOIN unit_owner o ON o.unit_id = c.unit_id AND o.until IS NOT NULL
       LEFT JOIN guardianship g ON g.unit_owner_id = o.id
       LEFT JOIN unit_voter v ON v.unit_owner_id = o.id AND v.until IS NULL
      WHERE c.import_id = $1 AND c.owners_change AND coalesce(o.person_id, g.id, v.id) IS NOT NULL`,
    [importId],
  );
  return rows.map(({ id }) => id);
}
