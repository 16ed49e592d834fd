import type { Database } from '../database/database.js';

/** Of the queue that all workers share. */
export interface JobFigures {
  /** Could run now: nobody has come to it yet, or somebody is at it. */
  readonly due: number;
  /** At a moment that has not come yet, a first time or again. */
  readonly later: number;
  /** Have failed and will be tried again. */
  readonly failing: number;
  /** Have failed so often that nobody tries again. */
  readonly givenUp: number;
  /** Seconds for which the first of the due has waited. */
  readonly oldestDue: number;
}

export async function jobFigures(database: Database): Promise<JobFigures> {
  const [figures] = await database.rows<JobFigures>(
    'job-figures',
    `SELECT count(*) FILTER (WHERE run_at <= now() AND attempts < max_attempts)::int AS due,
            count(*) FILTER (WHERE run_at > now() AND attempts < max_attempts)::int AS later,
            count(*) FILTER (WHERE last_error IS NOT NULL AND attempts < max_attempts)::int AS failing,
            count(*) FILTER (WHERE attempts >= max_attempts)::int AS "givenUp",
            coalesce(extract(epoch FROM now() - min(run_at) FILTER (
              WHERE run_at <= now() AND attempts < max_attempts)), 0)::float8 AS "oldestDue"
       FROM graphile_worker.jobs`,
    [],
  );
  return figures!;
}
