import type { Tx } from '@sifang/platform';

export interface CodeToKeep {
  /** Number in E.164, or address. */
  readonly to: string;
  readonly digest: Buffer;
  readonly tries: number;
  readonly expiresAt: Date;
}

/** Takes the place of the one before. */
export async function keepCode(tx: Tx, { to, digest, tries, expiresAt }: CodeToKeep): Promise<void> {
  await tx.query(
    `INSERT INTO sign_in_code (sent_to, digest, tries_left, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (sent_to) DO UPDATE
        SET digest = excluded.digest, tries_left = excluded.tries_left, expires_at = excluded.expires_at`,
    [to, digest, tries, expiresAt],
  );
}

/**
 * One statement counts the try and decides it: of two who redeem one code at once, the second waits for the row and
 * finds no tries left. To be committed also when the answer is no.
 */
export async function redeemCode(tx: Tx, to: string, digest: Buffer, now: Date): Promise<boolean> {
  const [tried] = await tx.query<{ fits: boolean }[]>(
    `WITH tried AS (
       UPDATE sign_in_code SET tries_left = CASE WHEN digest = $2 THEN 0 ELSE tries_left - 1 END
        WHERE sent_to = $1 AND tries_left > 0 AND expires_at > $3
       RETURNING digest = $2 AS fits)
     SELECT fits FROM tried`,
    [to, digest, now],
  );
  return tried?.fits ?? false;
}

/** Whether this is still the newest, untouched or not, and good for a while. */
export async function isCurrentCode(tx: Tx, to: string, digest: Buffer, now: Date): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    `SELECT FROM sign_in_code WHERE sent_to = $1 AND digest = $2 AND tries_left > 0 AND expires_at > $3`,
    [to, digest, now],
  );
  return found.length > 0;
}
