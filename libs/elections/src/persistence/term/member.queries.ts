import type { Tx } from '@sifang/platform';

/** Whether somebody was a member of that term when it ended, or is. */
export async function listedInTerm(tx: Tx, termId: string, personId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT FROM body_member WHERE term_id = $1 AND person_id = $2 AND seat IS NOT NULL
        AND (until IS NULL OR because = 'TERM_OVER') LIMIT 1`,
    [termId, personId],
  );
  return rows.length > 0;
}

export interface ListedAtUnit {
  readonly bodyId: string;
  readonly estateId: string;
  readonly memberId: string;
  readonly unitId: string;
  readonly name: string;
  readonly personId: string | null;
}

/** Members and alternates of running terms who are there as owners of one of these units, by body. */
export function listedAtUnits(tx: Tx, unitIds: readonly string[]): Promise<ListedAtUnit[]> {
  return tx.query(
    `SELECT b.id AS "bodyId", b.estate_id AS "estateId", m.id AS "memberId", m.unit_id AS "unitId", m.name,
            m.person_id AS "personId"
       FROM body_member m
       JOIN body_term t ON t.id = m.term_id AND t.ended_on IS NULL
       JOIN body b ON b.id = t.body_id
      WHERE m.until IS NULL AND m.unit_id = ANY($1)
      ORDER BY b.id, m.seat NULLS LAST, m.rank, m.id`,
    [unitIds],
  );
}
