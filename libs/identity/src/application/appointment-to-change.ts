import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { belongsTo, type Actor, type Appointment } from '../domain/index.js';
import { requireAppointing } from '../domain/rights.js';
import type { AppointmentTable } from '../persistence/appointment.table.js';
import { appointmentNotFound, lockAppointment } from '../persistence/appointment.repository.js';
import type { GroundOf } from './appoint.js';

export interface AppointmentToChange {
  readonly appointment: AppointmentTable;
  /** The actor's own, under which it is changed. */
  readonly under: Appointment;
}

/** Whoever could enter it may change it. @throws Refusal APPOINTMENT_NOT_FOUND · NOT_ENTITLED · OFFICE_TO_BE_CHOSEN */
export async function appointmentToChange(
  { tx, now, actor }: ActContext<Actor>,
  appointmentId: string,
  groundOf: GroundOf,
): Promise<AppointmentToChange> {
  const appointment = await lockAppointment(tx, appointmentId);
  const { office, placeId, organisationId } = appointment;
  const { lineage } = await groundOf(tx, placeId, null, dayOf(now));
  if (!belongsTo(actor, lineage)) throw appointmentNotFound();
  const under = requireAppointing(actor, office, lineage, organisationId);
  return { appointment, under };
}
