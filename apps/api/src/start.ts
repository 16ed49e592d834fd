import 'reflect-metadata';
import { Identity } from '@sifang/identity';
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
    const people = await api.app.get(Identity).demoSignIns();
    process.stdout.write(welcome(api.url, people, config.databaseUrl ? 'your database' : config.dataDir));
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
