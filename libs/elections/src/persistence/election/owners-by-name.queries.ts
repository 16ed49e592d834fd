import type { Tx } from '@sifang/platform';

/** Accounts of owners of the estate by these names, as far as a name is that of one owner alone, all of whose flats are claimed. */
export async function ownersByName(
  tx: Tx,
  estateId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ name: string; personId: string }[]>(
    `SELECT o.name, min(o.person_id::text) AS "personId" FROM unit_owner o JOIN unit u ON u.id = o.unit_id
      WHERE u.estate_id = $1 AND o.until IS NULL AND o.name = ANY($2)
      GROUP BY o.name HAVING count(DISTINCT o.person_id) = 1 AND bool_and(o.person_id IS NOT NULL)`,
    [estateId, names],
  );
  return new Map(rows.map(({ name, personId }) => [name, personId]));
}
