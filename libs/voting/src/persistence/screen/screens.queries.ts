import type { Database } from '@sifang/platform';
import { hashOfKey } from './screen.repository.js';

type Reading = Pick<Database, 'rows'>;

/** Id of the screen that this key opens at this moment; null: none. */
export async function screenByKey(
  database: Reading,
  { voteId, key, now }: { readonly voteId: string; readonly key: string; readonly now: Date },
): Promise<string | null> {
  const [row] = await database.rows<{ id: string }>(
    'vote-screen-by-key',
    `SELECT id FROM owners_vote_screen WHERE key_hash = $1 AND vote_id = $2 AND closed_at IS NULL AND expires_at > $3`,
    [hashOfKey(key), voteId, now],
  );
  return row?.id ?? null;
}

export async function isScreenOpen(database: Reading, id: string, now: Date): Promise<boolean> {
  const rows = await database.rows(
    'vote-screen-open',
    `SELECT 1 AS open FROM owners_vote_screen WHERE id = $1 AND closed_at IS NULL AND expires_at > $2`,
    [id, now],
  );
  return rows.length > 0;
}

export interface OpenScreen {
  readonly id: string;
  readonly openedByName: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

/** The newest first. */
export function openScreens(database: Reading, voteId: string, now: Date): Promise<OpenScreen[]> {
  return database.rows<OpenScreen & Record<string, unknown>>(
    'vote-screens',
    `SELECT s.id, p.name AS "openedByName", s.opened_at AS "openedAt", s.expires_at AS "expiresAt"
       FROM owners_vote_screen s JOIN person p ON p.id = s.opened_by
      WHERE s.vote_id = $1 AND s.closed_at IS NULL AND s.expires_at > $2 ORDER BY s.opened_at DESC, s.id`,
    [voteId, now],
  );
}
