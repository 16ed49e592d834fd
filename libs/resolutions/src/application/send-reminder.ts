import { contactsOf } from '@sifang/identity';
import type { Database, Job, WaysOut } from '@sifang/platform';
import type { StepName } from '../domain/escalation.js';
import { reminderOf, RESOLUTION } from '../domain/reminder.js';
import { isOpen } from '../domain/lifecycle.js';
import { lockResolution } from '../persistence/resolution.repository.js';

export const REMINDER_TASK = 'resolution-reminder';

/** Steps are taken when the day begins; people hear of them when they work. */
const HOUR_MS = 3_600_000;
const AFTER_MIDNIGHT_MS = 8.5 * HOUR_MS;
const SHANGHAI_MS = 8 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

export function messageJob(resolutionId: string, personId: string, step: string, now: Date): Job {
  const midnight = Math.floor((now.getTime() + SHANGHAI_MS) / DAY_MS) * DAY_MS - SHANGHAI_MS;
  const runAt = new Date(Math.max(now.getTime(), midnight + AFTER_MIDNIGHT_MS));
  const key = `${REMINDER_TASK} ${resolutionId} ${personId} ${step}`;
  return { task: REMINDER_TASK, payload: { resolutionId, personId, step }, runAt, key };
}

interface Reminder {
  readonly resolutionId: string;
  readonly personId: string;
  readonly step: string;
}

/** What the worker does with one reminder: nothing when it is moot by now. A second try has the same id. */
export async function sendReminder(
  database: Database,
  ways: WaysOut,
  { resolutionId, personId, step }: Reminder,
): Promise<void> {
  const [letter, contact] = await database.transaction(async tx => {
    const resolution = await lockResolution(tx, resolutionId);
    return [isOpen(resolution.state) ? resolution : null, (await contactsOf(tx, [personId]))[0]] as const;
  });
  if (!letter || !contact || !ways.reaches(contact)) return;
  const [name] = step.split(' ') as [StepName];
  const { phone, email, language } = contact;
  const subject = `${RESOLUTION[language]} ${letter.number}`;
  const text = `【四方议事】${subject}${reminderOf(name, letter)[language]}`;
  await ways.send({ id: `${resolutionId} ${step} ${personId}`, phone, email, subject, text });
}
