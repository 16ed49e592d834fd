import { Refusal, type CalendarDay } from '@sifang/kernel';
import { longestTermOf, OFFICES, type OrganisationKindName, type PlaceKindName } from './office-table.js';
import type { Office } from './office.js';

/** What has to be known of where an office is held. */
export interface Ground {
  readonly kind: PlaceKindName;
  /** The place itself and every place that it lies in, whichever way. */
  readonly lineage: readonly string[];
  /** Null when none was named. */
  readonly organisation: { readonly id: string; readonly kind: OrganisationKindName } | null;
}

export interface Term {
  readonly since: CalendarDay;
  /** Last day; null while no end is set. */
  readonly until: CalendarDay | null;
}

/** @throws Refusal OFFICE_PLACE_UNFIT · OFFICE_NEEDS_ORGANISATION · OFFICE_WITHOUT_ORGANISATION · OFFICE_ORGANISATION_UNFIT */
export function requireFitGround(office: Office, { kind, organisation }: Ground): void {
  const { places, organisations } = OFFICES[office];
  if (!places.includes(kind))
    throw new Refusal('OFFICE_PLACE_UNFIT', `${office} is held for ${places.join(' or ')}.`, 'placeId');
  const wanted = organisations.join(' or ');
  if (organisation === null) {
    if (wanted === '') return;
    throw new Refusal(
      'OFFICE_NEEDS_ORGANISATION',
      `${office} is held for an organisation: ${wanted}.`,
      'organisationId',
    );
  }
  if (wanted === '')
    throw new Refusal(
      'OFFICE_WITHOUT_ORGANISATION',
      `${office} stands for no organisation.`,
      'organisationId',
    );
  if (!organisations.includes(organisation.kind))
    throw new Refusal('OFFICE_ORGANISATION_UNFIT', `${office} is held for ${wanted}.`, 'organisationId');
}

/** @throws Refusal TERM_BACKWARDS · TERM_NEEDS_END · TERM_TOO_LONG */
export function requireFitTerm(office: Office, organisation: Ground['organisation'], term: Term): void {
  const { since, until } = term;
  if (until !== null && until < since)
    throw new Refusal('TERM_BACKWARDS', 'A term does not end before it begins.', 'until');
  const years = longestTermOf(office, organisation?.kind ?? null);
  if (years === null) return;
  if (until === null)
    throw new Refusal(
      'TERM_NEEDS_END',
      `This office is held for ${years} years at most: say until when.`,
      'until',
    );
  if (until >= sameDayAfter(since, years))
    throw new Refusal('TERM_TOO_LONG', `This office is held for ${years} years at most.`, 'until');
}

/** First day that is no longer within so many years; the 29th of February leads to the 1st of March. */
export function sameDayAfter(day: CalendarDay, years: number): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10) as CalendarDay;
}

export function dayBefore(day: CalendarDay): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10) as CalendarDay;
}

/** @throws Refusal APPOINTMENT_OVER */
export function requireNotOver({ until }: Term, today: CalendarDay): void {
  if (until !== null && until < today)
    throw new Refusal('APPOINTMENT_OVER', 'This office is no longer held.');
}

/**
 * The term of somebody whose office ends. Without a last day it ends at once, so that yesterday was the last; one that
 * had begun today, or not yet, then lasted no day at all, and ends on the day before it begins.
 * @throws Refusal APPOINTMENT_OVER · LAST_DAY_UNFIT
 */
export function endedTerm(term: Term, lastDay: CalendarDay | null, today: CalendarDay): Term {
  requireNotOver(term, today);
  const { since, until } = term;
  if (lastDay === null) {
    const beforeItBegan = dayBefore(since);
    const yesterday = dayBefore(today);
    return { since, until: yesterday < beforeItBegan ? beforeItBegan : yesterday };
  }
  if (lastDay < today || lastDay < since || (until !== null && lastDay > until))
    throw new Refusal('LAST_DAY_UNFIT', 'Name a day from today on, within the term.', 'lastDay');
  return { since, until: lastDay };
}
