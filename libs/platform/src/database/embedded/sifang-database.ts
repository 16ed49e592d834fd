import pg from 'pg';
import { DATABASE, urlOf } from './connection-facts.js';

/** Makes the program's database when it is not there, `patience` in milliseconds. Throws what `pg` throws. */
export async function ensureDatabase(
  server: { port: number; password: string },
  patience: number,
): Promise<void> {
  const client = new pg.Client({
    connectionString: urlOf(server, 'postgres'),
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  // A server that goes away while we leave is no news.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
