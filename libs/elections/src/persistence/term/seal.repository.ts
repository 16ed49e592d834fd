import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

export interface SealUse {
  readonly id: string;
  readonly bodyId: string;
  readonly termId: string;
  readonly number: number;
  readonly purpose: string;
  readonly copies: number;
  readonly usedAt: Date | null;
  /** Ids of the members. */
  readonly signed: readonly string[];
}

export interface NewSealUse {
  readonly id: string;
  readonly termId: string;
  readonly purpose: string;
  readonly copies: number;
  readonly askedBy: string;
}

/** @returns its number within the term */
export async function insertSealUse(
  tx: Tx,
  { id, termId, purpose, copies, askedBy }: NewSealUse,
  at: Date,
): Promise<number> {
  const [row] = await tx.query<{ number: number }[]>(
    `INSERT INTO body_seal_use (id, term_id, number, purpose, copies, asked_by, asked_at)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 FROM body_seal_use WHERE term_id = $2
     RETURNING number`,
    [id, termId, purpose, copies, askedBy, at],
  );
  return row!.number;
}

/** @throws Refusal SEAL_USE_NOT_FOUND */
export async function findSealUse(tx: Tx, id: string): Promise<SealUse> {
  const [use] = await tx.query<SealUse[]>(
    `SELECT u.id, t.body_id AS "bodyId", u.term_id AS "termId", u.number, u.purpose, u.copies, u.used_at AS "usedAt",
            coalesce((SELECT json_agg(s.member_id) FROM body_seal_signature s WHERE s.seal_use_id = u.id), '[]') AS signed
       FROM body_seal_use u JOIN body_term t ON t.id = u.term_id WHERE u.id = $1`,
    [id],
  );
  if (!use) throw sealUseNotFound();
  return use;
}

export async function insertSealSignature(tx: Tx, useId: string, memberId: string, at: Date): Promise<void> {
  await tx.query(`INSERT INTO body_seal_signature (seal_use_id, member_id, at) VALUES ($1, $2, $3)`, [
    ...[useId, memberId, at],
  ]);
}

export async function saveUsed(tx: Tx, useId: string, at: Date): Promise<void> {
  await tx.query(`UPDATE body_seal_use SET used_at = $2 WHERE id = $1`, [useId, at]);
}

export function sealUseNotFound(): Refusal {
  return new Refusal('SEAL_USE_NOT_FOUND', 'There is no such entry in the seal log.', 'sealUseId');
}
