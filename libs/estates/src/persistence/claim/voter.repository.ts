import type { Tx } from '@sifang/platform';
import type { Consent } from '../../domain/claim/voter.js';

export async function saveConsent(
  tx: Tx,
  unitId: string,
  { byOwnerId, forOwnerId }: Consent,
  givenBy: string,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO voter_consent (unit_id, by_owner_id, for_owner_id, given_by, at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT voter_consent_pk DO UPDATE SET for_owner_id = $3, given_by = $4, at = $5`,
    [unitId, byOwnerId, forOwnerId, givenBy, at],
  );
}

export function consentsFor(tx: Tx, unitId: string): Promise<Consent[]> {
  return tx.query(
    `SELECT by_owner_id AS "byOwnerId", for_owner_id AS "forOwnerId" FROM voter_consent WHERE unit_id = $1`,
    [unitId],
  );
}

export interface NewVoter {
  readonly id: string;
  readonly unitId: string;
  readonly ownerId: string;
  /** Empty when all owners consented here. */
  readonly paper: string;
  readonly since: Date;
}

/** The one before, if any, votes no longer. */
export async function replaceVoter(tx: Tx, { id, unitId, ownerId, paper, since }: NewVoter): Promise<void> {
  await tx.query(`UPDATE unit_voter SET until = $2 WHERE unit_id = $1 AND until IS NULL`, [unitId, since]);
  await tx.query(
    `INSERT INTO unit_voter (id, unit_id, unit_owner_id, named_by, paper, since) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, unitId, ownerId, paper ? 'PAPER' : 'CONSENT', paper, since],
  );
}

/** Null while none is named or the one who was has sold. */
export async function voterNamed(tx: Tx, unitId: string): Promise<string | null> {
  const [row] = await tx.query<{ ownerId: string }[]>(
    `SELECT v.unit_owner_id AS "ownerId" FROM unit_voter v JOIN unit_owner o ON o.id = v.unit_owner_id
      WHERE v.unit_id = $1 AND v.until IS NULL AND o.until IS NULL`,
    [unitId],
  );
  return row?.ownerId ?? null;
}
