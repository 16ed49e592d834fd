import 'reflect-metadata';
import { Identity } from '@sifang/identity';
import { systemClock } from '@sifang/kernel';
import { readConfig, readSecretKey, requireSameKey, TaskList } from '@sifang/platform';
import { onFoundation } from '../../foundation/src/on-foundation.js';
import { run } from '../../foundation/src/run.js';
import { runWorker } from '../../foundation/src/run-worker.js';
import { loadDemoTown } from './demo/load-demo-town.js';
import { openApi } from './open-api.js';
import { welcome } from './welcome.js';

/** Everything in one process: what `npm start` runs. */
await run(async () => {
  const config = readConfig(process.env);
  readSecretKey(config, process.env);
  return onFoundation(config, async foundation => {
    await requireSameKey(foundation.database, foundation.seals);
    if (config.demo) await loadDemoTown(foundation.database, systemClock, foundation.seals);
    const api = await openApi(foundation);
    const worker = await runWorker(foundation, api.app.get(TaskList));
    const people = await api.app.get(Identity).demoSignIns();
    process.stdout.write(welcome(api.url, people, config.databaseUrl ? 'your database' : config.dataDir));
    return {
      stop: async () => {
        await api.close();
        await worker.stop();
      },
    };
  });
});
