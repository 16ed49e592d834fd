import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@sifang/kernel';
import {
  openDatabase,
  prepareJobs,
  Seals,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '@sifang/platform';
import pg from 'pg';
import { loadDemoTown } from '../../../apps/api/src/demo/load-demo-town.js';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { SECRET_KEY } from '../town/secret-key.js';

declare global {
  var testPostgres: { server: EmbeddedPostgres; dataDir: string } | undefined;
}

/** One real server for all flows, with a demo town that each spec file copies for itself. */
export default async function startPostgres(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sifang-flows-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  globalThis.testPostgres = { server, dataDir };
  process.env['TEST_DATABASE_URL'] = server.url;
  await buildTown(server.url);
}

async function buildTown(serverUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query('CREATE DATABASE town');
  await admin.end();
  const url = serverUrl.replace(/\/[^/]*$/, '/town');
  await prepareJobs(url);
  const database = await openDatabase(url, 2, schemas);
  await loadDemoTown(database, systemClock, new Seals(() => SECRET_KEY));
  await database.close();
}
