import type { Tx } from '@sifang/platform';

/** Accounts of the people of a group, of candidates, of members, whom news concern. */
export async function groupAccounts(tx: Tx, electionId: string): Promise<string[]> {
  return accounts(
    tx,
    `SELECT person_id FROM election_group_member WHERE election_id = $1 AND person_id IS NOT NULL`,
    [electionId],
  );
}

/** @param candidateId null: everybody who stands or was asked to */
export async function candidateAccounts(
  tx: Tx,
  electionId: string,
  candidateId: string | null,
): Promise<string[]> {
  return accounts(
    tx,
    `SELECT person_id FROM candidate WHERE election_id = $1 AND person_id IS NOT NULL
        AND (id = $2 OR $2::uuid IS NULL AND state IN ('NOMINATED', 'CONSENTED', 'ADMITTED'))`,
    [electionId, candidateId],
  );
}

export async function objectorAccount(tx: Tx, objectionId: string): Promise<string[]> {
  return accounts(tx, `SELECT raised_by AS person_id FROM election_objection WHERE id = $1`, [objectionId]);
}

/** @param memberId null: members and alternates of the term that runs */
export async function memberAccounts(tx: Tx, bodyId: string, memberId: string | null): Promise<string[]> {
  return accounts(
    tx,
    `SELECT m.person_id FROM body_member m JOIN body_term t ON t.id = m.term_id
      WHERE t.body_id = $1 AND m.person_id IS NOT NULL
        AND (m.id = $2 OR $2::uuid IS NULL AND t.ended_on IS NULL AND m.until IS NULL)`,
    [bodyId, memberId],
  );
}

async function accounts(tx: Tx, text: string, values: unknown[]): Promise<string[]> {
  const rows = await tx.query<{ person_id: string }[]>(text, values);
  return rows.map(({ person_id }) => person_id);
}
