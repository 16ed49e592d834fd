import { contactsOf } from '@sifang/identity';
import type { CalendarDay } from '@sifang/kernel';
import type { Database, Job, WaysOut } from '@sifang/platform';
import type { StepName } from '../domain/escalation.js';
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

const SENTENCES: Readonly<Record<StepName, (due: CalendarDay) => string>> = {
  ANSWER_OUTSTANDING: () => '交办已满 5 个工作日，请尽快答复。',
  DECISION_OUTSTANDING: () => '承办单位提出的异议已满 5 个工作日，请尽快研究决定。',
  CHECK_OUTSTANDING: () => '申请销号已满 5 个工作日，请安排核验。',
  DUE_IN_7_DAYS: due => `还有 7 天到期（${due}）。`,
  DUE_IN_3_DAYS: due => `还有 3 天到期（${due}）。`,
  DUE_TODAY: due => `今天（${due}）到期。`,
  OVERDUE: due => `已于 ${due} 到期，尚未申请销号，请抓紧办理。`,
  SUPERVISED: due => `已于 ${due} 到期未办结，现予督办。`,
  LISTED: due => `已于 ${due} 到期未办结，现予挂牌督办。`,
  SUMMONED: due => `已于 ${due} 到期未办结，请单位负责人接受约谈。`,
};

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
  const subject = `议定事项 ${letter.number}`;
  const text = `【四方议事】${subject}“${letter.text.slice(0, 40)}”：${SENTENCES[name](letter.dueOn)}`;
  const { phone, email } = contact;
  await ways.send({ id: `${resolutionId} ${step} ${personId}`, phone, email, subject, text });
}
