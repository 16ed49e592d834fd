import 'reflect-metadata';
import { readConfig } from '@sifang/platform';
import { layFoundation } from '../../../apps/foundation/src/lay-foundation.js';
import { openApi, type Api } from '../../../apps/api/src/open-api.js';

/** The whole application, as `npm run start:api` opens it. */
export async function openApplication(databaseUrl: string): Promise<Api> {
  const config = readConfig({ PORT: '0', DATABASE_URL: databaseUrl, DEMO: '1', LOG_LEVEL: 'warn' });
  return openApi(await layFoundation(config));
}
