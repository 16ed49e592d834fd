import type { Clock } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { noteDeadline as decide } from '../domain/resolution.js';
import { lockResolution, saveOverdue } from '../persistence/resolution.repository.js';

export const DEADLINE_TASK = 'resolution-deadline';

/** What the worker does when a term has ended: nothing, if an answer came in time. */
export async function noteDeadline(database: Database, clock: Clock, id: string): Promise<void> {
  await database.transaction(async tx => {
    const overdue = decide(await lockResolution(tx, id), clock.now());
    if (overdue) await saveOverdue(tx, overdue);
  });
}
