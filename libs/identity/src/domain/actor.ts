import { Refusal, type CalendarDay } from '@sifang/kernel';
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
  /** All that are in force. Whoever reads is let in by any of them. */
  readonly appointments: readonly Appointment[];
  /** Id of the appointment that the actor chose to act under; none: whichever entitles. */
  readonly actingUnder?: string;
}

/** Those that may entitle an act: the chosen one alone, else all. */
export function actingAppointments({ appointments, actingUnder }: Actor): readonly Appointment[] {
  return actingUnder === undefined ? appointments : appointments.filter(({ id }) => id === actingUnder);
}

/** Whether the actor acts as the holder of one of these offices for one of these places. */
export function holds(actor: Actor, offices: readonly Office[], placeIds: readonly string[]): boolean {
  return heldFor(actor, offices, placeIds).length > 0;
}

/** Whether any office of the actor reaches one of these places, chosen to act under or not. */
export function belongsTo(actor: Actor, placeIds: readonly string[]): boolean {
  return actor.appointments.some(({ placeId }) => placeIds.includes(placeId));
}

/**
 * Under which office the actor acts. Choosing is asked for only when several entitle.
 * @returns null when none entitles
 * @throws Refusal OFFICE_TO_BE_CHOSEN
 */
export function officeActingUnder(
  actor: Actor,
  offices: readonly Office[],
  placeIds: readonly string[],
): Appointment | null {
  const [first, ...others] = heldFor(actor, offices, placeIds);
  if (others.length > 0) throw officeToChoose();
  return first ?? null;
}

export function officeToChoose(): Refusal {
  return new Refusal(
    'OFFICE_TO_BE_CHOSEN',
    'Several of your offices allow this: choose under which you act.',
  );
}

/** The appointment that was chosen may have ended since. @throws Refusal OFFICE_NOT_HELD */
export function requireOfficeHeld({ appointments, actingUnder }: Actor): void {
  if (actingUnder === undefined || appointments.some(({ id }) => id === actingUnder)) return;
  throw new Refusal('OFFICE_NOT_HELD', 'You do not hold the office that you chose to act under.');
}

function heldFor(
  actor: Actor,
  offices: readonly Office[],
  placeIds: readonly string[],
): readonly Appointment[] {
  return actingAppointments(actor).filter(
    ({ office, placeId }) => offices.includes(office) && placeIds.includes(placeId),
  );
}
