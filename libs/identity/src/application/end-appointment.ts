import { dayOf, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { endedTerm } from '../domain/appointment.js';
import type { Actor } from '../domain/index.js';
import { recordAppointment, saveTerm } from '../persistence/appointment.repository.js';
import { rightsChanged } from '../persistence/rights-changed.js';
import type { GroundOf } from './appoint.js';
import { appointmentToChange } from './appointment-to-change.js';

export interface EndAppointment {
  readonly appointmentId: string;
  /** Null: at once. */
  readonly lastDay: CalendarDay | null;
  readonly reason: string;
  readonly groundOf: GroundOf;
}

/** @throws Refusal as `appointmentToChange` and `endedTerm` */
export async function endAppointment(
  context: ActContext<Actor>,
  { appointmentId, lastDay, reason, groundOf }: EndAppointment,
): Promise<string> {
  const { tx, now, actor } = context;
  const { appointment, under } = await appointmentToChange(context, appointmentId, groundOf);
  const term = endedTerm(appointment, lastDay, dayOf(now));
  await saveTerm(tx, appointmentId, term);
  await recordAppointment(tx, appointmentId, { type: 'ENDED', ...term, reason }, actor, under, now);
  await rightsChanged(tx, appointment.personId);
  return appointmentId;
}
