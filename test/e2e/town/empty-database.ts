import { randomBytes } from 'node:crypto';
import { openDatabase, prepareJobs } from '@sifang/platform';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { ask } from '../../starters/ask.js';

/** All tables and nothing in them. @returns its address */
export async function emptyDatabase(): Promise<string> {
  const serverUrl = process.env['TEST_DATABASE_URL']!;
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await ask(serverUrl, `CREATE DATABASE ${name}`);
  const url = serverUrl.replace(/\/[^/]*$/, `/${name}`);
  await prepareJobs(url);
  await (await openDatabase(url, 2, schemas)).close();
  return url;
}
