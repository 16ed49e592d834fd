import type { Database } from '@sifang/platform';

/** What one try puts off, and how far ahead it may be put off: milliseconds. */
export interface Dues {
  readonly cost: number;
  readonly most: number;
}

/**
 * One statement counts and decides, so that several copies of the API and any number of requests at once share one count.
 * It stands for itself and is not taken back with what it was about.
 * @returns null when the try is allowed; else until when is owed
 */
export async function countTry(
  database: Database,
  subject: Buffer,
  { cost, most }: Dues,
  now: Date,
): Promise<Date | null> {
  const [allowed] = await database.rows(
    'count-try',
    `INSERT INTO attempt AS a (subject, owed_until) VALUES ($1, $2::timestamptz + $3 * interval '1 ms')
     ON CONFLICT (subject) DO UPDATE SET owed_until = greatest(a.owed_until, $2) + $3 * interval '1 ms'
      WHERE greatest(a.owed_until, $2) + $3 * interval '1 ms' <= $2::timestamptz + $4 * interval '1 ms'
     RETURNING owed_until`,
    [subject, now, cost, most],
  );
  if (allowed) return null;
  const [owed] = await database.rows<{ until: Date }>(
    'owed-until',
    `SELECT owed_until AS until FROM attempt WHERE subject = $1`,
    [subject],
  );
  return owed?.until ?? now;
}

/** It was no guess after all. */
export async function giveBack(database: Database, subject: Buffer, cost: number): Promise<void> {
  await database.rows(
    'give-back',
    `UPDATE attempt SET owed_until = owed_until - $2 * interval '1 ms' WHERE subject = $1`,
    [subject, cost],
  );
}
