import { dayOf, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { dayBefore } from '../domain/appointment.js';
import type { Actor, Appointment } from '../domain/index.js';
import { recordAppointment, saveTerm, termsRunningFor } from '../persistence/appointment.repository.js';
import { rightsChanged } from '../persistence/rights-changed.js';

export interface OrganisationLeaves {
  readonly organisationId: string;
  readonly placeId: string;
  /** Of the organisation there; may lie ahead, or in the past when it is entered late. */
  readonly lastDay: CalendarDay;
  readonly reason: string;
}

/**
 * Whoever sits somewhere for an organisation does so as long as it is there: offices that would go on end with it.
 * What was done until today stays done, so nobody's office ends before yesterday.
 */
export async function endTermsOfOrganisation(
  { tx, now, actor }: ActContext<Actor>,
  under: Appointment,
  { organisationId, placeId, lastDay, reason }: OrganisationLeaves,
): Promise<void> {
  const yesterday = dayBefore(dayOf(now));
  const last = lastDay > yesterday ? lastDay : yesterday;
  for (const { id, personId, since } of await termsRunningFor(tx, organisationId, placeId, last)) {
    const term = { since, until: since > last ? dayBefore(since) : last };
    await saveTerm(tx, id, term);
    await recordAppointment(tx, id, { type: 'ENDED', ...term, reason }, actor, under, now);
    await rightsChanged(tx, personId);
  }
}
