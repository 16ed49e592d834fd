import type { CalendarDay, Share } from '@sifang/kernel';
import type { ElectionProfile, TriggerRule } from '../law/election-profile.js';
import { lastDayAfter } from './last-day.js';
import { ElectionKind } from './kinds.js';

/** How many and how much; area in whole numbers of 0.01 ㎡. */
export interface Figure {
  readonly heads: number;
  readonly area: number;
}

export interface RequestStanding {
  readonly signed: Figure;
  readonly whole: Figure;
  /** The smallest number of heads that reaches the share. */
  readonly leastHeads: number;
  /** Likewise of 0.01 ㎡; null: this place does not count that way. */
  readonly leastArea: number | null;
  /** The street is obliged to act. */
  readonly obliges: boolean;
}

/**
 * 联名申请. Where a place names both counts, either is enough (北京 Art 30: by 5 % of the owners, or by owners of 5 % of the area).
 * 以上 includes the number: of 416 owners 83 are not a fifth, 84 are (case 51).
 */
export function requestStanding(
  { request }: Pick<ElectionProfile, 'request'>,
  signed: Figure,
  whole: Figure,
): RequestStanding {
  const { heads, area } = request.value;
  const leastHeads = leastOf(heads, whole.heads);
  const leastArea = area && leastOf(area, whole.area);
  const reached = (count: number, least: number | null): boolean =>
    least !== null && least > 0 && count >= least;
  const obliges = reached(signed.heads, leastHeads) || reached(signed.area, leastArea);
  return { signed, whole, leastHeads, leastArea, obliges };
}

/**
 * Whether the first assembly has to be called though nobody asks (北京 Art 30, 上海 Art 13, 杭州 Art 22).
 * @param delivered 0.01 ㎡
 * @param wholeArea 0: there is no register yet
 * @param firstDelivered the day on which the first unit was delivered; null: none, or nobody knows
 */
export function firstAssemblyIsDue(
  { delivered: share, later }: TriggerRule,
  delivered: number,
  wholeArea: number,
  firstDelivered: CalendarDay | null,
  today: CalendarDay,
): boolean {
  const reached = (least: Share): boolean => wholeArea > 0 && delivered >= leastOf(least, wholeArea);
  if (reached(share)) return true;
  if (!later || firstDelivered === null) return false;
  const [year, rest] = [Number(firstDelivered.slice(0, 4)), firstDelivered.slice(4)];
  if (today < `${year + later.years}${rest}`) return false;
  return later.delivered === null || reached(later.delivered);
}

/** The last day on which the street forms the group: sooner for a first assembly than for a committee that still serves. */
export function groupDueOn(
  { groupDays, reelectionGroupDays }: Pick<ElectionProfile, 'groupDays' | 'reelectionGroupDays'>,
  kind: ElectionKind,
  since: CalendarDay,
): CalendarDay {
  const { value } = kind === ElectionKind.REELECTION ? reelectionGroupDays : groupDays;
  return lastDayAfter(since, value);
}

/** The smallest whole number that is at least the share. */
export function leastOf({ numerator, denominator }: Share, whole: number): number {
  const wanted = BigInt(whole) * BigInt(numerator);
  return Number((wanted + BigInt(denominator) - 1n) / BigInt(denominator));
}
