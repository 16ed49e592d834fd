import { endOfDay, type CalendarDay, type Clock } from '@sifang/kernel';
import { addJob, type Database, type Tx } from '@sifang/platform';
import { noteDeadline as decide } from '../domain/resolution.js';
import { lockResolution, saveOverdue } from '../persistence/resolution.repository.js';

export const DEADLINE_TASK = 'resolution-deadline';

/** The worker will look at the resolution when its term ends. */
export async function setDeadline(tx: Tx, id: string, dueOn: CalendarDay): Promise<void> {
  const key = `${DEADLINE_TASK} ${id}`;
  await addJob(tx, { task: DEADLINE_TASK, payload: { id }, runAt: endOfDay(dueOn), key });
}

/** What the worker does when a term has ended: nothing, if an answer came in time. */
export async function noteDeadline(database: Database, clock: Clock, id: string): Promise<void> {
  await database.transaction(async tx => {
    const resolution = await lockResolution(tx, id);
    const now = clock.now();
    // Jobs go by the database's clock. One that is done before the term by ours would never come back.
    if (now < endOfDay(resolution.dueOn)) throw new Error('The term has not ended yet; try again later.');
    const overdue = decide(resolution, now);
    if (overdue) await saveOverdue(tx, overdue);
  });
}
