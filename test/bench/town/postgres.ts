import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@sifang/kernel';
import { openDatabase, prepareJobs, Seals, startEmbeddedPostgres } from '@sifang/platform';
import pg from 'pg';
import { loadDemoTown } from '../../../apps/api/src/demo/load-demo-town.js';
import { schemas } from '../../../apps/foundation/src/schemas.js';

export interface Postgres {
  /** Of a database that holds the demo town and that nobody else uses. */
  readonly url: string;
  close(): Promise<void>;
}

/** A server of its own, as safe against power cuts as in production; or a copy of the town that the tests have. */
export async function openPostgres(): Promise<Postgres> {
  const given = process.env['TEST_DATABASE_URL'];
  return given ? copyOfTown(given) : serverWithTown();
}

async function serverWithTown(): Promise<Postgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sifang-bench-'));
  const server = await startEmbeddedPostgres({ dataDir });
  await prepareJobs(server.url);
  const database = await openDatabase(server.url, 2, schemas);
  await loadDemoTown(database, systemClock, new Seals(() => 'sealed for a measurement and thrown away'));
  await database.close();
  return {
    url: server.url,
    close: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function copyOfTown(serverUrl: string): Promise<Postgres> {
  const name = `town_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, 'SELECT pg_advisory_lock(1)', `CREATE DATABASE ${name} TEMPLATE town`);
  return {
    url: serverUrl.replace(/\/[^/]*$/, `/${name}`),
    close: () => onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
