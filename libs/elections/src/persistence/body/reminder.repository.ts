import type { Tx } from '@sifang/platform';
import type { Duty } from '../../domain/clock/duties.js';

/** @returns whether it has not been said before */
export async function remindOnce(
  tx: Tx,
  bodyId: string,
  { kind, dueOn }: Duty,
  stage: 'AHEAD' | 'OVERDUE',
  at: Date,
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `WITH said AS (
       INSERT INTO body_reminder (body_id, duty, due_on, stage, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT body_reminder_once DO NOTHING RETURNING 1)
     SELECT FROM said`,
    [bodyId, kind, dueOn, stage, at],
  );
  return rows.length > 0;
}
