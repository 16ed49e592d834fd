import { actingAppointments, belongsTo, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { resolutionNotFound } from './resolution.js';

const ANSWERS: readonly Office[] = [
  Office.FIRM_MANAGER,
  Office.DEPARTMENT_OFFICER,
  Office.PROPERTY_OFFICER,
  Office.COMMUNITY_SECRETARY,
  Office.COMMITTEE_CHAIR,
];

/** To whom a resolution is addressed, and where it belongs. */
export interface Addressed {
  readonly addresseeId: string;
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
}

/** Who may do what with resolutions. */
export const rights = {
  /** Whoever leads the organisation that it is addressed to, there: a firm's manager of another estate does not. */
  answer: (actor: Actor, resolution: Addressed): boolean =>
    actingAppointments(actor).some(
      ({ office, organisationId, placeId }) =>
        organisationId === resolution.addresseeId &&
        ANSWERS.includes(office) &&
        placesOf(resolution).includes(placeId),
    ),

  /** Everybody with an office for the estate, its community or its town. */
  follow: (actor: Actor, resolution: Addressed): boolean => belongsTo(actor, placesOf(resolution)),
} as const;

/** @throws Refusal RESOLUTION_NOT_FOUND · NOT_ENTITLED */
export function requireAnswering(actor: Actor, resolution: Addressed): void {
  if (!rights.follow(actor, resolution)) throw resolutionNotFound();
  if (!rights.answer(actor, resolution))
    throw new Refusal('NOT_ENTITLED', 'Only the organisation that it is addressed to answers a resolution.');
}

function placesOf({ estateId, communityId, townId }: Addressed): readonly string[] {
  return [estateId, communityId, townId];
}
