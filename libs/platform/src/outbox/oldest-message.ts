import type { Database } from '../database/database.js';

/** Seconds since the oldest message that is still kept was written; 0 when there is none. */
export async function ageOfOldestMessage(database: Database): Promise<number> {
  const [row] = await database.rows<{ age: number | null }>(
    'age-of-oldest-message',
    `SELECT extract(epoch FROM now() - min(at))::float8 AS age FROM outbox`,
    [],
  );
  return row?.age ?? 0;
}
