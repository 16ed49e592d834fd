import type { Tx } from '@sifang/platform';

/** Twice is once. */
export async function addSignature(tx: Tx, electionId: string, personId: string, at: Date): Promise<void> {
  await tx.query(
    `INSERT INTO election_request (election_id, person_id, signed_at) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT election_request_once DO NOTHING`,
    [electionId, personId, at],
  );
}

export async function signersOf(tx: Tx, electionId: string): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM election_request WHERE election_id = $1`,
    [electionId],
  );
  return rows.map(({ personId }) => personId);
}
