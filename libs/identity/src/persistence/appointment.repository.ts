import { Refusal, type CalendarDay } from '@sifang/kernel';
import { audit, type Tx } from '@sifang/platform';
import type { Actor, Appointment, Term } from '../domain/index.js';
import { IsNull, MoreThan, MoreThanOrEqual } from 'typeorm';
import { AppointmentTable } from './appointment.table.js';
import { PersonTable } from './person.table.js';

/** @throws Refusal APPOINTMENT_NOT_FOUND */
export async function lockAppointment(tx: Tx, id: string): Promise<AppointmentTable> {
  const lock = { mode: 'pessimistic_write' } as const;
  const appointment = await tx.findOne(AppointmentTable, { where: { id }, lock });
  if (!appointment) throw appointmentNotFound();
  return appointment;
}

export function appointmentNotFound(): Refusal {
  return new Refusal('APPOINTMENT_NOT_FOUND', 'There is no such appointment.', 'appointmentId');
}

export async function findAppointment(tx: Tx, id: string): Promise<AppointmentTable | null> {
  return tx.findOneBy(AppointmentTable, { id });
}

export async function insertAppointment(tx: Tx, appointment: AppointmentTable): Promise<void> {
  await tx.insert(AppointmentTable, appointment);
}

export async function saveTerm(tx: Tx, id: string, { since, until }: Term): Promise<void> {
  await tx.update(AppointmentTable, id, { since, until });
}

export interface AppointmentEvent extends Term {
  readonly type: 'APPOINTED' | 'TERM_CHANGED' | 'ENDED';
  /** Empty where none was given. */
  readonly reason: string;
}

/** Adds to the record who did what to an appointment, when, and under which office. */
export async function recordAppointment(
  tx: Tx,
  id: string,
  { type, since, until, reason }: AppointmentEvent,
  actor: Actor,
  under: Appointment,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO appointment_event (appointment_id, type, since, until, reason, actor_id, under_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, type, since, until, reason, actor.personId, under.id, at],
  );
  const { personId, placeId, title } = await tx.findOneByOrFail(AppointmentTable, { id });
  await audit.append(tx, {
    ...{ at, actor: { personId: actor.personId, name: actor.name, under } },
    ...{ act: ACTS[type], subject: { kind: 'appointment', id }, personId, placeId },
    details: { title, since, until, reason },
  });
}

const ACTS = {
  APPOINTED: 'APPOINTED',
  TERM_CHANGED: 'APPOINTMENT_TERM_CHANGED',
  ENDED: 'APPOINTMENT_ENDED',
} satisfies Record<AppointmentEvent['type'], string>;

export async function findPerson(tx: Tx, id: string): Promise<PersonTable | null> {
  return tx.findOneBy(PersonTable, { id });
}

export async function insertPerson(tx: Tx, { id, name }: Pick<PersonTable, 'id' | 'name'>): Promise<void> {
  await tx.insert(PersonTable, { id, name });
}

/** Those that somebody sits by for an organisation at a place on the day after `last` or later, locked. */
export async function termsRunningFor(
  tx: Tx,
  organisationId: string,
  placeId: string,
  last: CalendarDay,
): Promise<AppointmentTable[]> {
  return tx.find(AppointmentTable, {
    where: [
      { organisationId, placeId, until: IsNull() },
      { organisationId, placeId, until: MoreThan(last) },
    ],
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** The places that somebody holds or held an office for. */
export async function placesOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ placeId: string }[]>(
    `SELECT DISTINCT place_id AS "placeId" FROM appointment WHERE person_id = $1`,
    [personId],
  );
  return rows.map(({ placeId }) => placeId);
}

/** What somebody holds on this day, or from a later one. */
export async function termsNotOver(tx: Tx, personId: string, day: CalendarDay): Promise<AppointmentTable[]> {
  const of = { personId };
  return tx.find(AppointmentTable, {
    where: [
      { ...of, until: IsNull() },
      { ...of, until: MoreThanOrEqual(day) },
    ],
    order: { since: 'ASC', id: 'ASC' },
  });
}

/** Whose terms began or ran out in these days. */
export async function peopleWhoseTermsTurned(tx: Tx, from: CalendarDay, to: CalendarDay): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `SELECT DISTINCT person_id AS "personId" FROM appointment
      WHERE since BETWEEN $1 AND $2 OR until BETWEEN $1::date - 1 AND $2::date - 1`,
    [from, to],
  );
  return rows.map(({ personId }) => personId);
}
