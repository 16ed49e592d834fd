import pg from 'pg';
import type { Window } from './watch.js';

/**
 * When each act began in its transaction; the commit comes some milliseconds after it.
 * @returns ms since 1970, in the order of the changes
 */
export async function begunAt(
  databaseUrl: string,
  meetingId: string,
  { first, changes }: Window,
): Promise<number[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ at: Date }>(
    'SELECT at FROM meeting_event WHERE meeting_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq',
    [meetingId, first, first + changes - 1],
  );
  await client.end();
  if (rows.length !== changes) throw new Error(`${rows.length} of ${changes} acts were recorded.`);
  return rows.map(({ at }) => at.getTime());
}
