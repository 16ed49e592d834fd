import type { InEachLanguage } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import type { StepName } from './escalation.js';

/** What a reminder is about, before its number. */
export const RESOLUTION: InEachLanguage = { ZH: '议定事项', EN: 'Resolution' };

const SENTENCES: Readonly<Record<StepName, (due: CalendarDay) => InEachLanguage>> = {
  ANSWER_OUTSTANDING: () => ({
    ZH: '交办已满 5 个工作日，请尽快答复。',
    EN: 'It was handed to you 5 working days ago; please answer soon.',
  }),
  DECISION_OUTSTANDING: () => ({
    ZH: '承办单位提出的异议已满 5 个工作日，请尽快研究决定。',
    EN: 'The objection of whoever is to do it is 5 working days old; please decide soon.',
  }),
  CHECK_OUTSTANDING: () => ({
    ZH: '申请销号已满 5 个工作日，请安排核验。',
    EN: 'Closing was asked for 5 working days ago; please have it checked.',
  }),
  DUE_IN_7_DAYS: due => ({ ZH: `还有 7 天到期（${due}）。`, EN: `Due in 7 days (${due}).` }),
  DUE_IN_3_DAYS: due => ({ ZH: `还有 3 天到期（${due}）。`, EN: `Due in 3 days (${due}).` }),
  DUE_TODAY: due => ({ ZH: `今天（${due}）到期。`, EN: `Due today (${due}).` }),
  OVERDUE: due => ({
    ZH: `已于 ${due} 到期，尚未申请销号，请抓紧办理。`,
    EN: `It was due on ${due} and closing has not been asked for; please get it done.`,
  }),
  SUPERVISED: due => ({
    ZH: `已于 ${due} 到期未办结，现予督办。`,
    EN: `It was due on ${due} and is not done; it is supervised now.`,
  }),
  LISTED: due => ({
    ZH: `已于 ${due} 到期未办结，现予挂牌督办。`,
    EN: `It was due on ${due} and is not done; it is on the supervision list now.`,
  }),
  SUMMONED: due => ({
    ZH: `已于 ${due} 到期未办结，请单位负责人接受约谈。`,
    EN: `It was due on ${due} and is not done; the head of the organisation is summoned.`,
  }),
};

const LONGEST = 40;

/** What is said of it, after its number. */
export function reminderOf(
  step: StepName,
  { text, dueOn }: { readonly text: string; readonly dueOn: CalendarDay },
): InEachLanguage {
  const { ZH, EN } = SENTENCES[step](dueOn);
  const what = `“${text.slice(0, LONGEST)}”`;
  return { ZH: `${what}：${ZH}`, EN: ` ${what}: ${EN}` };
}
