import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig, TaskList } from '@sifang/platform';
import { layFoundation } from '../../../apps/foundation/src/lay-foundation.js';
import { runWorker } from '../../../apps/foundation/src/run-worker.js';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { answer } from '../../bench/processes/answer.js';
import type { DatabaseDoors } from './doors.js';

answer({
  open: async ({ url, directUrl }: DatabaseDoors) => {
    const foundation = await layFoundation(
      readConfig({ DATABASE_URL: url, DATABASE_DIRECT_URL: directUrl, LOG_LEVEL: 'warn' }),
    );
    const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(foundation), {
      logger: ['error'],
    });
    await runWorker(foundation, app.get(TaskList));
  },
});
