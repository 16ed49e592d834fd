import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@sifang/platform';
import { rightsChanged } from '../persistence/rights-changed.js';

/** A month: long enough for a monthly meeting, short enough for a lost phone. */
const LIFE_MS = 30 * 86_400_000;
const LONGEST_USER_AGENT = 300;

/** SHA-256: all that is kept of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** @returns the token, which is kept nowhere. */
export async function beginSession(tx: Tx, personId: string, userAgent: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query(
    `INSERT INTO session (token_hash, person_id, user_agent, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, $4, $5)`,
    [hashOf(token), personId, userAgent.slice(0, LONGEST_USER_AGENT), now, new Date(now.getTime() + LIFE_MS)],
  );
  return token;
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  const [session] = await tx.query<{ personId: string }[]>(
    `WITH ended AS (DELETE FROM session WHERE token_hash = $1 RETURNING person_id) SELECT person_id AS "personId" FROM ended`,
    [hashOf(token)],
  );
  if (session) await rightsChanged(tx, session.personId);
}
