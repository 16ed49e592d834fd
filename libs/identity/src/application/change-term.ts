import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireFitTerm, requireNotOver, type Term } from '../domain/appointment.js';
import type { Actor } from '../domain/index.js';
import { recordAppointment, saveTerm } from '../persistence/appointment.repository.js';
import { rightsChanged } from '../persistence/rights-changed.js';
import type { GroundOf } from './appoint.js';
import { appointed } from './appointed.js';
import { appointmentToChange } from './appointment-to-change.js';

export interface ChangeTerm extends Term {
  readonly appointmentId: string;
  readonly reason: string;
  readonly groundOf: GroundOf;
}

/**
 * Corrects or prolongs a term; one that is over stays as it was.
 * @throws Refusal as `appointmentToChange` and `requireFitTerm`, and ORGANISATION_NOT_FOUND · APPOINTMENT_OVER · APPOINTMENT_OVERLAPS · CHAIR_TAKEN
 */
export async function changeTerm(
  context: ActContext<Actor>,
  { appointmentId, since, until, reason, groundOf }: ChangeTerm,
): Promise<string> {
  const { tx, now, actor } = context;
  const { appointment, under } = await appointmentToChange(context, appointmentId, groundOf);
  requireNotOver(appointment, dayOf(now));
  const term = { since, until };
  const { office, placeId, organisationId } = appointment;
  const { organisation } = await groundOf(tx, placeId, organisationId, dayOf(now));
  requireFitTerm(office, organisation, term);
  await saveTerm(tx, appointmentId, term);
  await recordAppointment(tx, appointmentId, { type: 'TERM_CHANGED', ...term, reason }, actor, under, now);
  await rightsChanged(tx, appointment.personId);
  await appointed(tx, appointment.personId, now);
  return appointmentId;
}
