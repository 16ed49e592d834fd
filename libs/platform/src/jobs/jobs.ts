import type { Tx } from '../database/database.js';

export interface Job {
  readonly task: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly runAt: Date;
  /** A second job with the same key replaces the first. */
  readonly key: string;
}

/** Leaves with the caller's commit or not at all. The worker may run it late or twice: tasks ask the domain again. */
export async function addJob(tx: Tx, job: Job): Promise<void> {
  await tx.query(
    `SELECT graphile_worker.add_job($1, payload => $2::json, run_at => $3::timestamptz, job_key => $4, max_attempts => 20)`,
    [job.task, JSON.stringify(job.payload), job.runAt.toISOString(), job.key],
  );
}

/**
 * Leaves undone what this transaction has just left to do at a time that is over: what is loaded as the past of a town
 * tells nobody now.
 */
export async function forgetPastJobs(tx: Tx, task: string, now: Date): Promise<void> {
  await tx.query(
    `SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs
      WHERE task_identifier = $1 AND created_at = now() AND run_at <= $2`,
    [task, now],
  );
}
