import type { Database } from '@sifang/platform';

export interface SessionRow {
  readonly id: string;
  readonly since: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string;
  readonly current: boolean;
}

/** The one that asks first, then the one seen last. */
export function sessionsOf(
  database: Database,
  personId: string,
  tokenHash: Buffer,
  now: Date,
): Promise<SessionRow[]> {
  return database.rows(
    'sessions-of',
    `SELECT id, created_at AS since, last_seen_at AS "lastSeenAt", user_agent AS "userAgent", token_hash = $2 AS current
       FROM session WHERE person_id = $1 AND expires_at > $3
      ORDER BY current DESC, last_seen_at DESC, id
      LIMIT 100`,
    [personId, tokenHash, now],
  );
}
