import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../libs/platform/src/database/embedded/index.js';

declare global {
  var testPostgres: { server: EmbeddedPostgres; dataDir: string } | undefined;
}

/** One real server for all flows; each spec file makes a database of its own on it. */
export default async function startPostgres(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sifang-flows-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  globalThis.testPostgres = { server, dataDir };
  process.env['TEST_DATABASE_URL'] = server.url;
}
