import type { Tx } from '@sifang/platform';

export interface SecondFactor {
  /** Sealed. */
  readonly secret: Buffer;
  /** Null until its first code was shown: it is not asked for before. */
  readonly confirmedAt: Date | null;
}

export async function secondFactorOf(tx: Tx, personId: string): Promise<SecondFactor | null> {
  const [found] = await tx.query<SecondFactor[]>(
    `SELECT secret, confirmed_at AS "confirmedAt" FROM second_factor WHERE person_id = $1`,
    [personId],
  );
  return found ?? null;
}

/** Replaces one that was never confirmed. @returns false when there is a confirmed one */
export async function offerSecondFactor(tx: Tx, personId: string, secret: Buffer): Promise<boolean> {
  const offered = await tx.query<unknown[]>(
    `INSERT INTO second_factor (person_id, secret) VALUES ($1, $2)
     ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, last_step = -1
      WHERE second_factor.confirmed_at IS NULL
     RETURNING person_id`,
    [personId, secret],
  );
  return offered.length > 0;
}

/** Of two who confirm at once one does. */
export async function confirmSecondFactor(
  tx: Tx,
  personId: string,
  step: number,
  now: Date,
): Promise<boolean> {
  const confirmed = await tx.query<unknown[]>(
    `WITH confirmed AS (
       UPDATE second_factor SET confirmed_at = $3, last_step = $2 WHERE person_id = $1 AND confirmed_at IS NULL
       RETURNING person_id)
     SELECT FROM confirmed`,
    [personId, step, now],
  );
  return confirmed.length > 0;
}

/** One statement decides: a code that was shown before, or by somebody else at this moment, is refused. */
export async function takeStep(tx: Tx, personId: string, step: number): Promise<boolean> {
  const taken = await tx.query<unknown[]>(
    `WITH taken AS (
       UPDATE second_factor SET last_step = $2 WHERE person_id = $1 AND confirmed_at IS NOT NULL AND last_step < $2
       RETURNING person_id)
     SELECT FROM taken`,
    [personId, step],
  );
  return taken.length > 0;
}

export async function removeSecondFactor(tx: Tx, personId: string): Promise<void> {
  await tx.query(`DELETE FROM second_factor WHERE person_id = $1`, [personId]);
}

export async function keepRecoveryCodes(tx: Tx, personId: string, digests: readonly Buffer[]): Promise<void> {
  await tx.query(`INSERT INTO recovery_code (person_id, digest) SELECT $1, unnest($2::bytea[])`, [
    personId,
    digests,
  ]);
}

/** Each is good once. */
export async function takeRecoveryCode(tx: Tx, personId: string, digest: Buffer): Promise<boolean> {
  const taken = await tx.query<unknown[]>(
    `WITH taken AS (DELETE FROM recovery_code WHERE person_id = $1 AND digest = $2 RETURNING person_id)
     SELECT FROM taken`,
    [personId, digest],
  );
  return taken.length > 0;
}
