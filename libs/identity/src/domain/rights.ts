import { Refusal } from '@sifang/kernel';
import {
  actingAppointments,
  holds,
  officeActingUnder,
  officeToChoose,
  type Actor,
  type Appointment,
} from './actor.js';
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

  /**
   * Whose people somebody sees at a place: the community and the street know who holds what, a firm's manager who is
   * there for the firm. Ids of organisations; empty: nobody's.
   */
  seePeople: (actor: Actor, lineage: readonly string[]): 'ALL' | readonly string[] => {
    const here = actor.appointments.filter(({ placeId }) => lineage.includes(placeId));
    if (here.some(({ office }) => SEES_PEOPLE.includes(office))) return 'ALL';
    return here
      .filter(({ office }) => office === Office.FIRM_MANAGER)
      .flatMap(({ organisationId }) => organisationId ?? []);
  },
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

/** An office that somebody holds, with the place and every place that it lies in. */
export interface OfficeHeld {
  readonly office: Office;
  readonly organisationId: string | null;
  readonly lineage: readonly string[];
}

/**
 * Who may let somebody in who has no account: whoever could give them all that they hold. An owner's office follows from
 * the register, so for owners it is whoever keeps that.
 * @returns the appointment under which the actor does it @throws Refusal NOT_ENTITLED · OFFICE_TO_BE_CHOSEN
 */
export function requireOpeningAccount(actor: Actor, held: readonly OfficeHeld[]): Appointment {
  const [under, ...others] = actingAppointments(actor).filter(mine =>
    held.every(
      ({ office, organisationId, lineage }) =>
        lineage.includes(mine.placeId) &&
        (OFFICES[office].appointedBy.includes(mine.office) ||
          (office === Office.OWNER && mine.office === Office.PROPERTY_OFFICER)) &&
        (mine.office !== Office.FIRM_MANAGER || mine.organisationId === organisationId),
    ),
  );
  if (!under)
    throw new Refusal('NOT_ENTITLED', 'Somebody else opens an account for whoever holds these offices.');
  if (others.length > 0) throw officeToChoose();
  return under;
}

/** A firm's manager names people of that firm alone. */
function forOrganisation(actor: Actor, organisationId: string | null): Actor {
  const appointments = actor.appointments.filter(
    held => held.office !== Office.FIRM_MANAGER || held.organisationId === organisationId,
  );
  return { ...actor, appointments };
}
