import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

/** What is said once for each day it was due on. */
export interface Reminder {
  /** A duty, or TERM_ENDS with the months that are left. */
  readonly kind: string;
  readonly dueOn: CalendarDay;
  /** Whom or what it is about, where there may be several; null: the term. */
  readonly subjectId: string | null;
}

/** @returns whether it has not been said before */
export async function remindOnce(
  tx: Tx,
  bodyId: string,
  { kind, dueOn, subjectId }: Reminder,
  stage: 'AHEAD' | 'OVERDUE',
  at: Date,
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `WITH said AS (
       INSERT INTO body_reminder (body_id, duty, due_on, subject, stage, at) VALUES ($1, $2, $3, coalesce($4, ''), $5, $6)
       ON CONFLICT ON CONSTRAINT body_reminder_once DO NOTHING RETURNING 1)
     SELECT FROM said`,
    [bodyId, kind, dueOn, subjectId, stage, at],
  );
  return rows.length > 0;
}
