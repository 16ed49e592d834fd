import { startJobRunner, TaskList, type JobRunner } from '@sifang/platform';
import { pino } from 'pino';
import type { Town } from '../town/open-town.js';

export function startWorker({ api, databaseUrl }: Town): Promise<JobRunner> {
  return startJobRunner(databaseUrl, api.app.get(TaskList), pino({ level: 'silent' }));
}

export interface QueuedJob {
  readonly attempts: number;
  readonly last_error: string | null;
  readonly run_at: Date;
}

export function jobs({ database }: Town): Promise<QueuedJob[]> {
  return database.source.query('SELECT attempts, last_error, run_at FROM graphile_worker._private_jobs');
}

export async function forgetJobs({ database }: Town): Promise<void> {
  await database.source.query('DELETE FROM graphile_worker._private_jobs');
}

/** Now by the database's clock. */
export async function makeJobsDue({ database }: Town): Promise<void> {
  await database.source.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
}

/** Lets a worker do all that is due, and resolves when nothing is left. */
export async function workThrough(town: Town): Promise<void> {
  await makeJobsDue(town);
  const worker = await startWorker(town);
  while ((await jobs(town)).length > 0);
  await worker.stop();
}
