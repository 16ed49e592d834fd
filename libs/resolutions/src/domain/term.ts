import { addDays, addWorkdays, dayOf, endOfDay, isWorkday, Refusal, type CalendarDay } from '@sifang/kernel';

export enum TermUnit {
  /** 日历日 */
  CALENDAR_DAYS = 'CALENDAR_DAYS',
  /** 工作日 */
  WORKING_DAYS = 'WORKING_DAYS',
}

/** A term of so many days; the day it begins on is not counted (Civil Code Art 201). */
export interface Term {
  readonly days: number;
  readonly unit: TermUnit;
}

/** The last day of a term; the day from which it runs does not count (Civil Code Art 201). */
export function endOfTerm(from: CalendarDay, { days, unit }: Term): CalendarDay {
  return unit === TermUnit.WORKING_DAYS ? addWorkdays(from, days) : addDays(from, days);
}

/** The day that was set, or the end of the term that was. @throws Refusal TERM_MISSING · TERM_TWICE */
export function dayDue(from: CalendarDay, dueOn: CalendarDay | null, term: Term | null): CalendarDay {
  if (dueOn && term) throw new Refusal('TERM_TWICE', 'Give a day or a term, not both.', 'term');
  if (dueOn) return dueOn;
  if (term) return endOfTerm(from, term);
  throw new Refusal('TERM_MISSING', 'By when? Give a day or a term.', 'dueOn');
}

/** A term that stood still goes on with what was left of it, in the unit it was set in. */
export function movedBy(
  dueOn: CalendarDay,
  stoodFrom: CalendarDay,
  until: CalendarDay,
  unit: TermUnit,
): CalendarDay {
  let days = 0;
  for (let day = stoodFrom; day < until; day = addDays(day, 1))
    if (unit === TermUnit.CALENDAR_DAYS || isWorkday(addDays(day, 1))) days++;
  return days === 0 ? dueOn : endOfTerm(dueOn, { days, unit });
}

/** @throws Refusal DUE_IN_THE_PAST */
export function requireFutureTerm(dueOn: CalendarDay, now: Date): void {
  if (endOfDay(dueOn) <= now)
    throw new Refusal('DUE_IN_THE_PAST', 'The deadline would be in the past.', 'dueOn');
}

/** @throws Refusal DONE_BY_IN_THE_PAST · DONE_BY_AFTER_DUE */
export function requireWithinTerm(
  doneBy: CalendarDay,
  dueOn: CalendarDay,
  now: Date,
  field = 'doneBy',
): void {
  if (doneBy < dayOf(now)) throw new Refusal('DONE_BY_IN_THE_PAST', 'That day has passed.', field);
  if (doneBy > dueOn && now < endOfDay(dueOn))
    throw new Refusal('DONE_BY_AFTER_DUE', `The meeting has set the term to ${dueOn}.`, field);
}

/** Each promise within the term. @throws Refusal DONE_BY_IN_THE_PAST · DONE_BY_AFTER_DUE */
export function requirePromisesWithinTerm(
  promised: readonly { readonly doneBy: CalendarDay }[],
  dueOn: CalendarDay,
  now: Date,
): void {
  promised.forEach(({ doneBy }, at) => requireWithinTerm(doneBy, dueOn, now, `undertakings.${at}.doneBy`));
}
