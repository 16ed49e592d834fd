import { Logger as QueueLogger, run, runMigrations, type Runner } from 'graphile-worker';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { StartupProblem } from '../startup-problem.js';
import { inTrace } from '../watching/spans.js';
import type { TaskList } from './task-list.js';

/** The queue's own tables; it keeps track of their version itself. @throws StartupProblem */
export async function prepareJobs(url: string): Promise<void> {
  const pool = openPool(url, 1);
  await runMigrations({ pgPool: pool, logger: quiet() }).catch((error: Error) => {
    throw new StartupProblem(
      `The job queue cannot be prepared (${error.message}). Check DATABASE_DIRECT_URL, or DATABASE_URL without it.`,
    );
  });
  await pool.end();
}

export interface JobRunner {
  stop(): Promise<void>;
}

export async function startJobRunner(url: string, tasks: TaskList, log: Logger): Promise<JobRunner> {
  const taskList = Object.fromEntries(
    tasks.entries().map(([name, task]) => [
      name,
      async (payload: unknown) => {
        await inTrace(`job ${name}`, { task: name }, () => task(payload as Readonly<Record<string, string>>));
        // What comes by itself every minute would bury what somebody caused.
        log[isRoutine(payload) ? 'debug' : 'info']({ task: name, payload }, 'job done');
      },
    ]),
  );
  const pool = openPool(url, 3, log);
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    concurrency: 2,
    noHandleSignals: true,
    crontab: crontab(tasks),
    logger: quiet(log),
  });
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}

/** The queue marks what its own timetable brought. */
function isRoutine(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && '_cron' in payload;
}

/** In UTC, as the queue reads it: 16:00 is midnight in Shanghai, 19:00 three in the morning. */
function crontab({ nightly, atMidnight, minutely }: TaskList): string {
  return [
    ...nightly.map((name, at) => `${(17 + at) % 60} 19 * * * ${name}`),
    ...atMidnight.map(name => `1 16 * * * ${name}`),
    ...minutely.map(name => `* * * * * ${name}`),
  ].join('\n');
}

/**
 * Ours, because the queue leaves its own to itself when it stops: nobody waits for it, and nobody hears it when the
 * database server stops right after, which would end the process.
 */
function openPool(url: string, max: number, log?: Logger): Pool {
  const pool = new Pool({ connectionString: url, max, application_name: 'sifang jobs' });
  const hear = (error: Error): void => {
    if (!pool.ending) log?.warn({ err: error }, 'the job queue lost a connection');
  };
  return pool.on('error', hear).on('connect', client => client.on('error', hear));
}

/** The queue is chatty about its own life; people want to hear of failures only. */
function quiet(log?: Logger): QueueLogger {
  return new QueueLogger(() => (level, message, meta) => {
    const told = { err: meta?.['error'] };
    if (level === 'error') log?.error(told, message);
    else if (level === 'warning') log?.warn(told, message);
  });
}
