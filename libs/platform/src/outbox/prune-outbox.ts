import type { Database } from '../database/database.js';

const KEPT = '2 days';

/** Messages are wake-ups, not history: whoever was away for longer asks for the newest view. */
export async function pruneOutbox(database: Database): Promise<void> {
  await database.source.query(`DELETE FROM outbox WHERE at < now() - interval '${KEPT}'`);
}
