import { officeHolders } from '@sifang/identity';
import { dayOf, type Clock } from '@sifang/kernel';
import { addJob, type Database, type Tx } from '@sifang/platform';
import { keyOf, stepsDue, type DueStep } from '../domain/escalation.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { toldBy } from '../domain/told.js';
import { placesOf } from '../domain/rights.js';
import {
  lockResolution,
  saveResolution,
  type LockedResolution,
} from '../persistence/resolution.repository.js';
import { idsToWatch, stepsTaken, takeStep } from '../persistence/step.repository.js';
import { eventByClock } from './change-resolution.js';
import { messageJob } from './send-reminder.js';

export const WATCH_TASK = 'watch-resolutions';
const AT_ONCE = 200;

/** What a new day brings: reminders and supervision that have come due, each once, however late or often somebody looks. */
export async function watchResolutions(database: Database, clock: Clock): Promise<void> {
  const today = dayOf(clock.now());
  for (;;) {
    const ids = await idsToWatch(database.source.manager, today, AT_ONCE);
    for (const id of ids) await watchOne(database, clock, id);
    if (ids.length < AT_ONCE) return;
  }
}

/** One transaction: steps, record, level and the jobs that tell people, together or not at all. */
async function watchOne(database: Database, clock: Clock, id: string): Promise<void> {
  await database.transaction(async tx => {
    const resolution = await lockResolution(tx, id);
    const now = clock.now();
    const due = stepsDue(resolution, await stepsTaken(tx, id), dayOf(now));
    for (const step of due) await takeStep(tx, id, keyOf(step), now);
    // Whoever looks late tells people once, of the last step; the level is the highest of all.
    const last = due.at(-1);
    const supervision = Math.max(resolution.supervision, ...due.map(({ step }) => step.supervision));
    const raised = supervision > resolution.supervision;
    const act = raised ? ResolutionAct.SUPERVISED : ResolutionAct.REMINDED;
    const event = last && eventByClock(now, act, last.step.name, resolution.dueOn);
    await saveResolution(tx, { ...resolution, supervision }, event ?? null);
    if (last) await tell(tx, resolution, last, now);
  });
}

async function tell(tx: Tx, resolution: LockedResolution, due: DueStep, now: Date): Promise<void> {
  const people = await officeHolders(tx, placesOf(resolution), dayOf(now));
  for (const { personId } of people.filter(actor => toldBy(due.step, actor, resolution)))
    await addJob(tx, messageJob(resolution.id, personId, keyOf(due), now));
}
