import 'reflect-metadata';
import { systemClock } from '@sifang/kernel';
import { readConfig, readSecretKey, startJobRunner, TaskList } from '@sifang/platform';
import { loadDemoTown } from './demo/load-demo-town.js';
import { layFoundation } from '../../foundation/src/lay-foundation.js';
import { openApi } from './open-api.js';
import { run } from '../../foundation/src/run.js';
import { welcome } from './welcome.js';

/** Everything in one process: what `npm start` runs. */
await run(async () => {
  const config = readConfig(process.env);
  readSecretKey(config, process.env);
  const foundation = await layFoundation(config);
  try {
    if (config.demo) await loadDemoTown(foundation.database, systemClock);
    const api = await openApi(foundation);
    const jobs = await startJobRunner(foundation.directUrl, api.app.get(TaskList), foundation.log);
    process.stdout.write(await welcome(foundation, api.url));
    return {
      stop: async () => {
        await api.close();
        await jobs.stop();
        await foundation.close();
      },
    };
  } catch (error) {
    await foundation.close();
    throw error;
  }
});
