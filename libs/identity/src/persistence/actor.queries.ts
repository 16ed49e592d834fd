import type { CalendarDay } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import type { Actor } from '../domain/index.js';

const IN_FORCE = `
  coalesce(json_agg(json_build_object(
    'id', a.id, 'office', a.office, 'title', a.title, 'placeId', a.place_id,
    'organisationId', a.organisation_id, 'since', a.since, 'until', a.until
  ) ORDER BY a.since, a.id) FILTER (WHERE a.id IS NOT NULL), '[]') AS appointments`;

/**
 * The people behind sessions that have not run out, with the appointments in force on `today`.
 * @param tokenHashes in hexadecimal; so are the keys of what is returned
 */
export async function actorsOfSessions(
  database: Database,
  tokenHashes: readonly string[],
  now: Date,
  today: CalendarDay,
): Promise<ReadonlyMap<string, Actor>> {
  const rows = await database.rows<Actor & { readonly tokenHash: string }>(
    'actors-of-sessions',
    `SELECT encode(s.token_hash, 'hex') AS "tokenHash", p.id AS "personId", p.name, ${IN_FORCE}
       FROM session s
       JOIN person p ON p.id = s.person_id
       LEFT JOIN appointment a ON a.person_id = p.id AND a.since <= $3 AND (a.until IS NULL OR a.until >= $3)
      WHERE s.token_hash = ANY($1) AND s.expires_at > $2
      GROUP BY s.token_hash, p.id`,
    [tokenHashes.map(hash => Buffer.from(hash, 'hex')), now, today],
  );
  return new Map(rows.map(({ tokenHash, ...actor }) => [tokenHash, actor]));
}

/** Everybody who holds an office for one of these places on `today`, each with the offices for these places. */
export async function officeHolders(
  tx: Tx,
  placeIds: readonly string[],
  today: CalendarDay,
): Promise<Actor[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.name, ${IN_FORCE}
       FROM person p
       JOIN appointment a ON a.person_id = p.id
      WHERE a.place_id = ANY($1) AND a.since <= $2 AND (a.until IS NULL OR a.until >= $2)
      GROUP BY p.id
      ORDER BY p.name COLLATE "zh-x-icu", p.id`,
    [placeIds, today],
  );
}
