import { dayOf, type Clock } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import type { Body } from '../../domain/body/body.js';
import { isOverdue, isPressing } from '../../domain/clock/duty.js';
import { monthsLeft } from '../../domain/clock/standing.js';
import { isWhole } from '../../domain/election/kinds.js';
import { lockBody, record } from '../../persistence/body/body.repository.js';
import { bodiesToWatch, clockOf, type ClockRow } from '../../persistence/body/committee.queries.js';
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
    const row = await clockOf(tx, bodyId);
    for (const duty of dutiesFor(row)) {
      if (!isPressing(duty, today)) continue;
      const stage = isOverdue(duty, today) ? 'OVERDUE' : 'AHEAD';
      if (!(await remindOnce(tx, bodyId, duty, stage, now))) continue;
      const type = stage === 'OVERDUE' ? 'DUTY_OVERDUE' : 'DUTY_AHEAD';
      const said = { type, duty: duty.kind, who: duty.who, dueOn: duty.dueOn } as const;
      body = await record(tx, body, said, null, now);
    }
    await tellEnd(tx, body, row, now);
  });
}

/** 届满: everybody concerned hears of it six, five and three months before, unless the next is being elected. */
async function tellEnd(tx: Tx, body: Body, { term, election }: ClockRow, now: Date): Promise<void> {
  if (term === null || (election !== null && isWhole(election.kind))) return;
  const { endsOn } = term;
  const months = monthsLeft(endsOn, dayOf(now));
  if (months === null) return;
  const reminder = { kind: `TERM_ENDS ${months}`, dueOn: endsOn, subjectId: null };
  if (await remindOnce(tx, body.id, reminder, 'AHEAD', now))
    await record(tx, body, { type: 'TERM_ENDS', endsOn, months }, null, now);
}
