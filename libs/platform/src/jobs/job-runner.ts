import { Logger as QueueLogger, run, runMigrations, type Runner } from 'graphile-worker';
import type { Logger } from 'pino';
import { StartupProblem } from '../startup-problem.js';
import type { TaskList } from './task-list.js';

/** The queue's own tables; it keeps track of their version itself. @throws StartupProblem */
export async function prepareJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url, logger: quiet() }).catch((error: Error) => {
    throw new StartupProblem(
      `The job queue cannot be prepared (${error.message}). Check DATABASE_DIRECT_URL, or DATABASE_URL without it.`,
    );
  });
}

export interface JobRunner {
  stop(): Promise<void>;
}

export async function startJobRunner(url: string, tasks: TaskList, log: Logger): Promise<JobRunner> {
  const taskList = Object.fromEntries(
    tasks.entries().map(([name, task]) => [
      name,
      async (payload: unknown) => {
        await task(payload as Readonly<Record<string, string>>);
        log.info({ task: name, payload }, 'job done');
      },
    ]),
  );
  const runner: Runner = await run({
    connectionString: url,
    taskList,
    concurrency: 2,
    maxPoolSize: 3,
    noHandleSignals: true,
    crontab: '17 3 * * * prune-outbox',
    logger: quiet(log),
  });
  return { stop: () => runner.stop() };
}

/** The queue is chatty about its own life; people want to hear of failures only. */
function quiet(log?: Logger): QueueLogger {
  return new QueueLogger(() => (level, message, meta) => {
    if (level === 'error') log?.error({ meta }, message);
    else if (level === 'warning') log?.warn({ meta }, message);
  });
}
