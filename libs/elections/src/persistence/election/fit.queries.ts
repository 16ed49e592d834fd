import type { Tx } from '@sifang/platform';

export interface Sold {
  readonly name: string;
  readonly unitId: string;
}

/**
 * Of these candidates those whom the register knew as owners of the estate, and does no longer. Whom it never knew the group found to own by what
 * it saw; whose name was written down wrongly has not sold.
 */
export function soldSince(tx: Tx, candidateIds: readonly string[]): Promise<Sold[]> {
  return tx.query(
    `SELECT c.name, c.unit_id AS "unitId" FROM candidate c JOIN election e ON e.id = c.election_id
      WHERE c.id = ANY($1) AND ${owns('IS NOT NULL')} AND NOT ${owns('IS NULL')}
        AND NOT EXISTS (SELECT FROM unit_owner n WHERE n.unit_id = c.unit_id AND n.until IS NULL AND n.reason = 'CORRECTION')
      ORDER BY c.name, c.id`,
    [candidateIds],
  );
}

const owns = (until: string): string =>
  `EXISTS (SELECT FROM unit_owner o JOIN unit u ON u.id = o.unit_id AND u.estate_id = e.estate_id
            WHERE o.until ${until} AND (o.person_id = c.person_id OR o.unit_id = c.unit_id AND o.name = c.name))`;

/** Names of those to whom an objection was upheld, and whom nobody has looked at again since. */
export async function rightlyObjectedTo(tx: Tx, candidateIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `SELECT DISTINCT c.name FROM candidate c JOIN election_objection o ON o.candidate_id = c.id AND o.upheld
      WHERE c.id = ANY($1)
        AND NOT EXISTS (SELECT FROM candidate_check k WHERE k.candidate_id = c.id AND k.checked_at > o.answered_at)
      ORDER BY c.name`,
    [candidateIds],
  );
  return rows.map(({ name }) => name);
}
