import 'reflect-metadata';
import { readConfig } from '@sifang/platform';
import { layFoundation } from '../../../apps/foundation/src/lay-foundation.js';
import { openApi, type Api } from '../../../apps/api/src/open-api.js';

/** The whole application, as `npm run start:api` opens it. @param env besides what it has to be */
export async function openApplication(
  databaseUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Api> {
  const set = { PORT: '0', DATABASE_URL: databaseUrl, DEMO: '1', LOG_LEVEL: 'warn' };
  const config = readConfig({ ...set, ...env });
  // The same in all processes, which see one database.
  process.env['SECRET_KEY'] ??= 'the secret key of towns that are measured';
  return openApi(await layFoundation(config));
}
