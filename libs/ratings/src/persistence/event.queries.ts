import { dayOf, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

/** The day on which people were reminded last; null: not yet. */
export async function remindedOn(tx: Tx, roundId: string): Promise<CalendarDay | null> {
  const [last] = await tx.query<{ at: Date }[]>(
    `SELECT at FROM rating_event WHERE round_id = $1 AND type = 'REMINDED' ORDER BY seq DESC LIMIT 1`,
    [roundId],
  );
  return last ? dayOf(last.at) : null;
}
