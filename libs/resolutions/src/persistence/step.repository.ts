import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

export async function stepsTaken(tx: Tx, resolutionId: string): Promise<Set<string>> {
  const rows = await tx.query<{ step: string }[]>(
    `SELECT step FROM resolution_step WHERE resolution_id = $1`,
    [resolutionId],
  );
  return new Set(rows.map(({ step }) => step));
}

/** The constraint says whether somebody has taken it meanwhile. */
export async function takeStep(tx: Tx, resolutionId: string, step: string, now: Date): Promise<void> {
  await tx.query(`INSERT INTO resolution_step (resolution_id, step, taken_at) VALUES ($1, $2, $3)`, [
    ...[resolutionId, step, now],
  ]);
}

/** Those for which a step has come, the oldest first. */
export async function idsToWatch(tx: Tx, today: CalendarDay, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM resolution WHERE watch_on <= $1 ORDER BY watch_on, id LIMIT $2`,
    [today, most],
  );
  return rows.map(({ id }) => id);
}
