import type { CalendarDay } from '@sifang/kernel';
import type { ElectionProfile } from '../law/election-profile.js';
import { monthsBefore } from '../term/deadlines.js';

/** How an estate stands for a body, as the town sees it. */
export enum BodyStanding {
  NONE = 'NONE',
  SERVING = 'SERVING',
  /** Within the months in which the end must be reported. */
  EXPIRING = 'EXPIRING',
  /** 超期: past its last day, and no other has begun. */
  EXPIRED = 'EXPIRED',
  RE_ELECTING = 'RE_ELECTING',
}

/** Months before the end at which everybody is told of it, as the rules of 北京, 上海 and 杭州 count them. */
const TOLD_MONTHS = [3, 5, 6] as const;

/** Less than so many months are left of the term; null: more, or it is over. Whoever looks late says the last alone. */
export function monthsLeft(endsOn: CalendarDay, today: CalendarDay): number | null {
  if (today > endsOn) return null;
  return TOLD_MONTHS.find(months => today >= monthsBefore(endsOn, months)) ?? null;
}

/** @param endsOn last day of the running term; null: no committee serves */
export function standingOf(
  endsOn: CalendarDay | null,
  reelecting: boolean,
  { leadMonths }: Pick<ElectionProfile, 'leadMonths'>,
  today: CalendarDay,
): BodyStanding {
  if (reelecting) return BodyStanding.RE_ELECTING;
  if (endsOn === null) return BodyStanding.NONE;
  if (today > endsOn) return BodyStanding.EXPIRED;
  return today >= monthsBefore(endsOn, leadMonths.value) ? BodyStanding.EXPIRING : BodyStanding.SERVING;
}
