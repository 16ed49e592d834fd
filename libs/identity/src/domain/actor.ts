import type { CalendarDay } from '@sifang/kernel';
import type { Office } from './office.js';

/** Who holds which office where, from when to when. One person may hold several (双向进入、交叉任职). */
export interface Appointment {
  readonly id: string;
  readonly office: Office;
  /** As people say it: 社区党委书记, 项目经理. */
  readonly title: string;
  /** The office reaches this place and everything below it. */
  readonly placeId: string;
  /** For whom the office is held; null for an owner, who stands for no organisation. */
  readonly organisationId: string | null;
  readonly since: CalendarDay;
  /** Last day of the term; null while no end is set. */
  readonly until: CalendarDay | null;
}

/** Somebody who acts: a person with the appointments that are in force now. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly appointments: readonly Appointment[];
}

/** Whether the actor holds one of these offices for one of these places. */
export function holds(actor: Actor, offices: readonly Office[], placeIds: readonly string[]): boolean {
  return actor.appointments.some(
    ({ office, placeId }) => offices.includes(office) && placeIds.includes(placeId),
  );
}

export function standsFor(actor: Actor, organisationId: string, offices: readonly Office[]): boolean {
  return actor.appointments.some(
    appointment => appointment.organisationId === organisationId && offices.includes(appointment.office),
  );
}
