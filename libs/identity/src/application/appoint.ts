import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { requireFitGround, requireFitTerm, type Ground, type Term } from '../domain/appointment.js';
import { belongsTo, type Actor, type Office } from '../domain/index.js';
import { requireAppointing } from '../domain/rights.js';
import {
  findAppointment,
  findPerson,
  insertAppointment,
  insertPerson,
  placesOf,
  recordAppointment,
} from '../persistence/appointment.repository.js';
import { rightsChanged } from '../persistence/rights-changed.js';
import { appointed } from './appointed.js';
import { enterPhone } from './enter-people.js';

/**
 * Reads what this context does not know: where a place lies, and the organisation, if it has a say there today or from
 * a day to come.
 * @throws Refusal PLACE_NOT_FOUND · ORGANISATION_NOT_FOUND
 */
export type GroundOf = (
  tx: Tx,
  placeId: string,
  organisationId: string | null,
  today: CalendarDay,
) => Promise<Ground>;

export interface Appoint extends Term {
  /** Chosen by the client: a retry finds the appointment that the first try made. */
  readonly id: string;
  readonly personId: string;
  /** Of somebody who is new here; null for somebody known. */
  readonly personName: string | null;
  /**
   * What somebody new signs in with; null: not yet. Of somebody known it is left alone, or whoever appoints them could
   * come in as them and hold all their other offices.
   */
  readonly phone: string | null;
  readonly office: Office;
  readonly title: string;
  readonly placeId: string;
  readonly organisationId: string | null;
  readonly groundOf: GroundOf;
}

/**
 * @throws Refusal as `requireFitGround` and `requireFitTerm`, and PLACE_NOT_FOUND · NOT_ENTITLED · OFFICE_TO_BE_CHOSEN ·
 * ORGANISATION_NOT_FOUND · PERSON_NOT_FOUND · PHONE_INVALID · PHONE_TAKEN · APPOINTMENT_OVERLAPS · CHAIR_TAKEN ·
 * ID_TAKEN
 */
export async function appoint({ tx, now, actor }: ActContext<Actor>, input: Appoint): Promise<string> {
  const { personName, phone: _, groundOf, ...appointment } = input;
  const { id, personId, office, placeId, organisationId, since, until } = appointment;
  const { lineage } = await groundOf(tx, placeId, null, dayOf(now));
  // Whose office does not reach there is told no more than of a place that does not exist.
  if (!belongsTo(actor, lineage)) throw new Refusal('PLACE_NOT_FOUND', 'There is no such place.', 'placeId');
  const under = requireAppointing(actor, office, lineage, organisationId);
  if ((await findAppointment(tx, id))?.personId === personId) return id;

  const ground = await groundOf(tx, placeId, organisationId, dayOf(now));
  requireFitGround(office, ground);
  requireFitTerm(office, ground.organisation, appointment);
  await bringIn(tx, actor, input, dayOf(now));
  await insertAppointment(tx, appointment);
  await recordAppointment(tx, id, { type: 'APPOINTED', since, until, reason: '' }, actor, under, now);
  await rightsChanged(tx, personId);
  await appointed(tx, personId, now);
  return id;
}

/** Somebody new, or somebody whom the actor's own places know: ids of other towns lead nowhere. */
async function bringIn(
  tx: Tx,
  actor: Actor,
  { personId, personName, phone, groundOf }: Appoint,
  today: CalendarDay,
): Promise<void> {
  const known = await findPerson(tx, personId);
  if (!known && personName !== null) {
    await insertPerson(tx, { id: personId, name: personName });
    return phone === null ? undefined : enterPhone(tx, personId, phone);
  }
  for (const placeId of known ? await placesOf(tx, personId) : [])
    if (belongsTo(actor, (await groundOf(tx, placeId, null, today)).lineage)) return;
  throw new Refusal('PERSON_NOT_FOUND', 'There is no such person.', 'personId');
}
