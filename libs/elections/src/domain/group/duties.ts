import { addDays, isWorkday, type CalendarDay } from '@sifang/kernel';
import { lastDayAfter } from '../election/last-day.js';
import type { ElectionProfile } from '../law/election-profile.js';

/** What has to be done by a certain day: by the group before all owners vote, and by the street when they have. */
export enum Duty {
  /** 业主名册 */
  ROLL = 'ROLL',
  /** 管理规约、议事规则草案 */
  DRAFT_RULES = 'DRAFT_RULES',
  /** 候选人产生办法 */
  CANDIDATE_METHOD = 'CANDIDATE_METHOD',
  /** 会议公告 */
  NOTICE = 'NOTICE',
  /** 首次会议（表决）*/
  MEETING = 'MEETING',
  /** 选举结果公示: due once it is settled who is elected. */
  RESULT = 'RESULT',
}

/** Done by the group itself; notice and meeting are done by the vote, the result by its declaration. */
export const BY_HAND: readonly Duty[] = [Duty.ROLL, Duty.DRAFT_RULES, Duty.CANDIDATE_METHOD];

type DutyRules = Pick<ElectionProfile, 'voteDays' | 'rollPostedDays' | 'candidatesPosted'>;

export interface DutyDue {
  readonly duty: Duty;
  /** The last day. */
  readonly dueOn: CalendarDay;
}

/**
 * Counted back from the last day of the meeting: what must stand posted for so many days before it is due that many days
 * earlier, and on the workday before where that day is none: nobody posts on a holiday. [D] The list of candidates takes its own
 * days on top, so the method for them is due earlier still.
 */
export function dutiesOf(
  { voteDays, rollPostedDays, candidatesPosted }: DutyRules,
  groupFormedOn: CalendarDay,
): readonly DutyDue[] {
  const meeting = lastWorkday(addDays(groupFormedOn, voteDays.value));
  const notice = lastWorkday(addDays(meeting, -rollPostedDays.value));
  // As long for nominations as for the list, as far as no rule says how long they last. [D]
  const method = lastWorkday(addDays(notice, -2 * candidatesPosted.value.days));
  return [
    { duty: Duty.ROLL, dueOn: notice },
    { duty: Duty.DRAFT_RULES, dueOn: notice },
    { duty: Duty.CANDIDATE_METHOD, dueOn: method },
    { duty: Duty.NOTICE, dueOn: notice },
    { duty: Duty.MEETING, dueOn: meeting },
  ];
}

/** The last day on which the names of those elected are posted (上海 Art 21). @param settledOn the day on which it is settled who they are */
export function resultDueOn(
  { electedPostedDays }: Pick<ElectionProfile, 'electedPostedDays'>,
  settledOn: CalendarDay,
): CalendarDay {
  return lastDayAfter(settledOn, electedPostedDays.value);
}

function lastWorkday(day: CalendarDay): CalendarDay {
  return isWorkday(day) ? day : lastWorkday(addDays(day, -1));
}

/** How many days before a duty is due the group is reminded. [D] */
export const REMIND_DAYS = 3;

export type DutyStanding = 'DONE' | 'AHEAD' | 'SOON' | 'OVERDUE';

/** SOON in the three days before it is due (`REMIND_DAYS`). */
export function dutyStanding(
  dueOn: CalendarDay,
  doneOn: CalendarDay | null,
  today: CalendarDay,
): DutyStanding {
  if (doneOn !== null) return 'DONE';
  if (today > dueOn) return 'OVERDUE';
  return today >= addDays(dueOn, -REMIND_DAYS) ? 'SOON' : 'AHEAD';
}
