import 'reflect-metadata';
import { readConfig, readSecretKey, requireSameKey } from '@sifang/platform';
import { onFoundation } from '../../foundation/src/on-foundation.js';
import { run } from '../../foundation/src/run.js';
import { openApi } from './open-api.js';

/** The API and the web app alone; the worker runs elsewhere. */
await run(async () => {
  const config = readConfig(process.env);
  readSecretKey(config, process.env);
  return onFoundation(config, async foundation => {
    await requireSameKey(foundation.database, foundation.seals);
    const api = await openApi(foundation);
    foundation.log.info({ url: api.url }, 'api open');
    return { stop: () => api.close() };
  });
});
