import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig, readSecretKey, requireSameKey, TaskList } from '@sifang/platform';
import { onFoundation } from '../../foundation/src/on-foundation.js';
import { run } from '../../foundation/src/run.js';
import { runWorker } from '../../foundation/src/run-worker.js';
import { showFigures } from './show-figures.js';
import { WorkerModule } from './worker.module.js';

/** The worker alone: deadlines and housekeeping. Any number of them may run; each job runs once. */
await run(async () => {
  const config = readConfig(process.env);
  readSecretKey(config, process.env);
  return onFoundation(config, async foundation => {
    await requireSameKey(foundation.database, foundation.seals);
    const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(foundation), {
      logger: ['error', 'warn', 'fatal'],
      abortOnError: false,
    });
    const figures = await showFigures(foundation);
    const worker = await runWorker(foundation, app.get(TaskList));
    foundation.log.info('worker runs');
    return {
      stop: async () => {
        figures.close();
        await worker.stop();
        await app.close();
      },
    };
  });
});
