import { createHash } from 'node:crypto';
import type { Tx } from '@sifang/platform';

export interface NewScreen {
  readonly id: string;
  readonly voteId: string;
  readonly key: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

/** The key has 192 bits of chance, so that its plain hash gives nothing away. */
export function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

export async function insertScreen(tx: Tx, screen: NewScreen): Promise<void> {
  const { id, voteId, key, openedBy, openedAt, expiresAt } = screen;
  await tx.query(
    `INSERT INTO owners_vote_screen (id, vote_id, key_hash, opened_by, opened_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, voteId, hashOfKey(key), openedBy, openedAt, expiresAt],
  );
}

export async function countOpenScreens(tx: Tx, voteId: string, now: Date): Promise<number> {
  const [row] = await tx.query<{ open: number }[]>(
    `SELECT count(*)::int AS open FROM owners_vote_screen WHERE vote_id = $1 AND closed_at IS NULL AND expires_at > $2`,
    [voteId, now],
  );
  return row!.open;
}

/** Whether it was open until now; null: there is no such screen. */
export async function closeScreen(tx: Tx, voteId: string, id: string, at: Date): Promise<boolean | null> {
  const [row] = await tx.query<{ open: boolean }[]>(
    `WITH before AS (SELECT id, closed_at IS NULL AS open FROM owners_vote_screen WHERE id = $2 AND vote_id = $1),
          closing AS (UPDATE owners_vote_screen s SET closed_at = $3 FROM before b WHERE s.id = b.id AND b.open)
     SELECT open FROM before`,
    [voteId, id, at],
  );
  return row?.open ?? null;
}
