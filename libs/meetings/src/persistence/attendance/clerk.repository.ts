import type { Tx } from '@sifang/platform';

export async function clerksOf(tx: Tx, meetingId: string): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM meeting_clerk WHERE meeting_id = $1`,
    [meetingId],
  );
  return rows.map(({ personId }) => personId);
}

export async function insertClerk(tx: Tx, meetingId: string, personId: string, at: Date): Promise<void> {
  await tx.query(`INSERT INTO meeting_clerk VALUES ($1, $2, $3)`, [meetingId, personId, at]);
}

export async function removeClerk(tx: Tx, meetingId: string, personId: string): Promise<void> {
  await tx.query(`DELETE FROM meeting_clerk WHERE meeting_id = $1 AND person_id = $2`, [meetingId, personId]);
}
