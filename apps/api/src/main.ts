import 'reflect-metadata';
import { readConfig, readSecretKey } from '@sifang/platform';
import { layFoundation } from '../../foundation/src/lay-foundation.js';
import { openApi } from './open-api.js';
import { run } from '../../foundation/src/run.js';

/** The API and the web app alone; the worker runs elsewhere. */
await run(async () => {
  const config = readConfig(process.env);
  readSecretKey(config, process.env);
  const foundation = await layFoundation(config);
  const api = await openApi(foundation);
  foundation.log.info({ url: api.url }, 'api open');
  return {
    stop: async () => {
      await api.close();
      await foundation.close();
    },
  };
});
