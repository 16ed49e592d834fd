import type { Tx } from '@sifang/platform';

export interface FirstCodeToKeep {
  readonly personId: string;
  readonly digest: Buffer;
  readonly expiresAt: Date;
}

/** Takes the place of the one before: a paper that was lost opens nothing once there is another. */
export async function keepFirstCode(tx: Tx, { personId, digest, expiresAt }: FirstCodeToKeep): Promise<void> {
  await tx.query(
    `INSERT INTO first_code (person_id, digest, expires_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET digest = excluded.digest, expires_at = excluded.expires_at`,
    [personId, digest, expiresAt],
  );
}

/**
 * One statement: of two who redeem one code at once, the second waits for the row and finds it gone.
 * @returns whose it was; null for a code that is wrong, used, run out, or of somebody who has an account by now
 */
export async function takeFirstCode(
  tx: Tx,
  digest: Buffer,
  now: Date,
): Promise<{ readonly personId: string; readonly name: string } | null> {
  const [taken] = await tx.query<{ personId: string; name: string }[]>(
    `WITH taken AS (
       DELETE FROM first_code f WHERE digest = $1 AND expires_at > $2
          AND NOT EXISTS (SELECT FROM account a WHERE a.person_id = f.person_id)
       RETURNING person_id)
     SELECT p.id AS "personId", p.name FROM taken JOIN person p ON p.id = taken.person_id`,
    [digest, now],
  );
  return taken ?? null;
}

export async function forgetFirstCode(tx: Tx, personId: string): Promise<void> {
  await tx.query(`DELETE FROM first_code WHERE person_id = $1`, [personId]);
}
