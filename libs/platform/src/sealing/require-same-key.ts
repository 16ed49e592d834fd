import type { Database } from '../database/database.js';
import { StartupProblem } from '../startup-problem.js';
import type { Seals } from './seals.js';

/**
 * The first start with some data remembers its key; every later one must come with the same, or nothing that was
 * sealed could be opened, and what is sealed from then on could not be opened by the others.
 * @throws StartupProblem
 */
export async function requireSameKey(database: Database, seals: Seals): Promise<void> {
  const digest = seals.digest('secret key check', 'the key of this data');
  const [row] = await database.source.query<{ digest: Buffer }[]>(
    `WITH first AS (INSERT INTO secret_key_check (digest) VALUES ($1) ON CONFLICT DO NOTHING RETURNING digest)
     SELECT digest FROM first UNION ALL SELECT digest FROM secret_key_check LIMIT 1`,
    [digest],
  );
  // Null: another instance has just been the first, with the row not yet to be seen here.
  if (!row) return requireSameKey(database, seals);
  if (row.digest.equals(digest)) return;
  throw new StartupProblem(
    'SECRET_KEY is not the one that this data was sealed with. Give that one; after a restore, bring secret.key of the old DATA_DIR along.',
  );
}
