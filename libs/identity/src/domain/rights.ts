import { Refusal } from '@sifang/kernel';
import { holds, officeActingUnder, type Actor, type Appointment } from './actor.js';
import { OFFICES } from './office-table.js';
import { Office } from './office.js';

const SEES_PEOPLE = [Office.PROPERTY_OFFICER, Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];

/** Who may do what with people and their offices. `lineage` is a place and every place that it lies in. */
export const rights = {
  /** Whether somebody may enter, change and end such an appointment. */
  appoint: (
    actor: Actor,
    office: Office,
    lineage: readonly string[],
    organisationId: string | null,
  ): boolean => holds(forOrganisation(actor, organisationId), OFFICES[office].appointedBy, lineage),

  /** The community and the street know who holds what. */
  seePeople: (actor: Actor, lineage: readonly string[]): boolean =>
    actor.appointments.some(
      ({ office, placeId }) => SEES_PEOPLE.includes(office) && lineage.includes(placeId),
    ),
} as const;

/** @returns the appointment under which the actor does it @throws Refusal NOT_ENTITLED · OFFICE_TO_BE_CHOSEN */
export function requireAppointing(
  actor: Actor,
  office: Office,
  lineage: readonly string[],
  organisationId: string | null,
): Appointment {
  const able = forOrganisation(actor, organisationId);
  const under = officeActingUnder(able, OFFICES[office].appointedBy, lineage);
  if (!under) throw new Refusal('NOT_ENTITLED', 'Somebody else appoints to this office.');
  return under;
}

/** A firm's manager names people of that firm alone. */
function forOrganisation(actor: Actor, organisationId: string | null): Actor {
  const appointments = actor.appointments.filter(
    held => held.office !== Office.FIRM_MANAGER || held.organisationId === organisationId,
  );
  return { ...actor, appointments };
}
