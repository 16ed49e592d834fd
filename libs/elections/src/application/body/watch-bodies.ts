import { dayOf, type Clock } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { isOverdue, isPressing } from '../../domain/clock/duties.js';
import { lockBody, record } from '../../persistence/body/body.repository.js';
import { bodiesToWatch, clockOf } from '../../persistence/body/committee.queries.js';
import { remindOnce } from '../../persistence/body/reminder.repository.js';
import { dutiesFor } from './clock-state.js';

export const WATCH_BODIES_TASK = 'bodies-clock';

/**
 * Each midnight: what has to be done soon is said once, and what is overdue once more, to the body, the community and the
 * street that follow it (case 73). As often as it runs, and however many workers there are, nothing is said twice.
 */
export async function watchBodies(database: Database, clock: Clock): Promise<void> {
  for (const bodyId of await bodiesToWatch(database)) await watchBody(database, clock, bodyId);
}

async function watchBody(database: Database, clock: Clock, bodyId: string): Promise<void> {
  await database.transaction(async tx => {
    let body = await lockBody(tx, bodyId);
    const now = clock.now();
    const today = dayOf(now);
    for (const duty of dutiesFor(await clockOf(tx, bodyId))) {
      if (!isPressing(duty, today)) continue;
      const stage = isOverdue(duty, today) ? 'OVERDUE' : 'AHEAD';
      if (!(await remindOnce(tx, bodyId, duty, stage, now))) continue;
      const type = stage === 'OVERDUE' ? 'DUTY_OVERDUE' : 'DUTY_AHEAD';
      const said = { type, duty: duty.kind, who: duty.who, dueOn: duty.dueOn } as const;
      body = await record(tx, body, said, null, now);
    }
  });
}
