import { endOfDay, type Clock } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { ResolutionAct } from '../domain/resolution-event.js';
import { noteDeadline as decide } from '../domain/resolution.js';
import { lockResolution, saveResolution } from '../persistence/resolution.repository.js';
import { eventByClock } from './change-resolution.js';

/** What the worker does when a term has ended: nothing, if an answer came in time. */
export async function noteDeadline(database: Database, clock: Clock, id: string): Promise<void> {
  await database.transaction(async tx => {
    const resolution = await lockResolution(tx, id);
    const now = clock.now();
    // Jobs go by the database's clock. One that is done before the term by ours would never come back.
    if (now < endOfDay(resolution.dueOn)) throw new Error('The term has not ended yet; try again later.');
    const overdue = decide(resolution, now);
    if (overdue)
      await saveResolution(tx, overdue, eventByClock(now, ResolutionAct.OVERDUE, '', resolution.dueOn));
  });
}
