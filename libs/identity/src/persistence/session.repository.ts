import type { Database, Tx } from '@sifang/platform';

/** Ends one session of this person. @returns whether there was one */
export async function deleteSession(tx: Tx, personId: string, id: string): Promise<boolean> {
  const ended = await tx.query<unknown[]>(
    `WITH ended AS (DELETE FROM session WHERE person_id = $1 AND id = $2 RETURNING id) SELECT FROM ended`,
    [personId, id],
  );
  return ended.length > 0;
}

/** Ends all sessions of this person but the one with this token. @returns how many */
export async function deleteOtherSessions(tx: Tx, personId: string, tokenHash: Buffer): Promise<number> {
  const ended = await tx.query<unknown[]>(
    `WITH ended AS (DELETE FROM session WHERE person_id = $1 AND token_hash <> $2 RETURNING id) SELECT FROM ended`,
    [personId, tokenHash],
  );
  return ended.length;
}

/** @param seen by hash of the token in hexadecimal. Rows that another copy of the API holds just now are as fresh as ours. */
export async function noteSessionsSeen(database: Database, seen: ReadonlyMap<string, Date>): Promise<void> {
  await database.source.query(
    `WITH seen AS (SELECT decode(hash, 'hex') AS hash, at FROM unnest($1::text[], $2::timestamptz[]) AS seen (hash, at)),
          stale AS (SELECT session.token_hash, seen.at FROM session JOIN seen ON seen.hash = session.token_hash
                     WHERE session.last_seen_at < seen.at - interval '4 minutes'
                       FOR UPDATE OF session SKIP LOCKED)
     UPDATE session SET last_seen_at = stale.at FROM stale WHERE session.token_hash = stale.token_hash`,
    [[...seen.keys()], [...seen.values()]],
  );
}

/** What nobody can sign in with any more. */
export async function forgetSpent(database: Database, now: Date): Promise<void> {
  await database.source.query(`DELETE FROM session WHERE expires_at < $1`, [now]);
  await database.source.query(`DELETE FROM sign_in_code WHERE expires_at < $1`, [now]);
  await database.source.query(`DELETE FROM first_code WHERE expires_at < $1`, [now]);
  await database.source.query(`DELETE FROM attempt WHERE owed_until < $1`, [now]);
}
