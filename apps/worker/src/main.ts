import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig, readSecretKey, startJobRunner, TaskList } from '@sifang/platform';
import { layFoundation } from '../../foundation/src/lay-foundation.js';
import { run } from '../../foundation/src/run.js';
import { WorkerModule } from './worker.module.js';

/** The worker alone: deadlines and housekeeping. Any number of them may run; each job runs once. */
await run(async () => {
  const config = readConfig(process.env);
  readSecretKey(config, process.env);
  const foundation = await layFoundation(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(foundation), {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  const jobs = await startJobRunner(foundation.directUrl, app.get(TaskList), foundation.log);
  foundation.log.info('worker runs');
  return {
    stop: async () => {
      await jobs.stop();
      await app.close();
      await foundation.close();
    },
  };
});
