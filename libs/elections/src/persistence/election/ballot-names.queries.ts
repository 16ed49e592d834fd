import type { Tx } from '@sifang/platform';

/** As it is printed, by id: the name, with the unit where two of them have the same. */
export async function namesForBallot(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; text: string }[]>(
    `SELECT c.id, CASE WHEN count(*) OVER (PARTITION BY c.name) = 1 THEN c.name
                       ELSE c.name || '（' || concat_ws(' ', nullif(u.building, ''), nullif(u.section, ''), u.room) || '）' END AS text
       FROM candidate c JOIN unit u ON u.id = c.unit_id WHERE c.id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}
