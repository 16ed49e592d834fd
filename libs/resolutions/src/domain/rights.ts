import { actingAppointments, belongsTo, holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { resolutionNotFound } from './resolution.js';

const ANSWERS: readonly Office[] = [
  Office.FIRM_MANAGER,
  Office.DEPARTMENT_OFFICER,
  Office.PROPERTY_OFFICER,
  Office.COMMUNITY_SECRETARY,
  Office.COMMITTEE_CHAIR,
];
const WORKS: readonly Office[] = [
  ...ANSWERS,
  Office.FIRM_STAFF,
  Office.COMMUNITY_STAFF,
  Office.COMMITTEE_MEMBER,
];
const CHECKS: readonly Office[] = [
  ...[Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF, Office.GRID_MEMBER, Office.PROPERTY_OFFICER],
  ...[
    Office.DEPARTMENT_OFFICER,
    Office.COMMITTEE_CHAIR,
    Office.COMMITTEE_MEMBER,
    Office.BUILDING_REPRESENTATIVE,
  ],
];
const STEERS: readonly Office[] = [Office.COMMUNITY_SECRETARY, Office.PROPERTY_OFFICER];

/** To whom a resolution is addressed, and where it belongs. */
export interface Addressed {
  readonly addresseeId: string;
  readonly supportingIds: readonly string[];
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  /** Who declared it in the chair. */
  readonly adoptedBy: string;
}

/** Who may do what with resolutions. */
export const rights = {
  /** Whoever leads the organisation that it is addressed to, there: a firm's manager of another estate does not. */
  answer: (actor: Actor, resolution: Addressed): boolean =>
    standsFor(actor, resolution, [resolution.addresseeId], ANSWERS),

  /** Everybody who works for those who must do it, or who help. */
  work: (actor: Actor, resolution: Addressed): boolean =>
    standsFor(actor, resolution, [resolution.addresseeId, ...resolution.supportingIds], WORKS),

  /** Who was in the chair, the community's secretary and the town's property office: never for their own work. */
  steer: (actor: Actor, resolution: Addressed): boolean =>
    !isOfDoers(actor, resolution) &&
    (actor.personId === resolution.adoptedBy || holds(actor, STEERS, placesOf(resolution))),

  /** Somebody with an office there; who did the work is told so by the domain. */
  check: (actor: Actor, resolution: Addressed): boolean => holds(actor, CHECKS, placesOf(resolution)),

  /** 督办 is the town's. */
  supervise: (actor: Actor, { townId }: Addressed): boolean =>
    holds(actor, [Office.PROPERTY_OFFICER], [townId]),

  /** Owners there; who must do it does not judge it. */
  rate: (actor: Actor, resolution: Addressed): boolean =>
    holds(actor, [Office.OWNER], [resolution.estateId]) && !isOfDoers(actor, resolution),

  /** Everybody with an office for the estate, its community or its town. */
  follow: (actor: Actor, resolution: Addressed): boolean => belongsTo(actor, placesOf(resolution)),
} as const;

export type Right = keyof typeof rights;

const SENTENCES: Readonly<Record<Right, string>> = {
  answer: 'Only the organisation that it is addressed to answers a resolution.',
  work: 'Only who must do it, or helps, reports about the work.',
  steer: 'Only the chair, the community or the town decides this, and never about own work.',
  check: 'Only an office of the estate, its community or its town checks it.',
  supervise: 'Only the town supervises.',
  rate: 'Only owners of the estate, and none of who did it, say how satisfied they are.',
  follow: 'This is not yours to see.',
};

/** @throws Refusal RESOLUTION_NOT_FOUND · NOT_ENTITLED */
export function requireRight(actor: Actor, resolution: Addressed, right: Right): void {
  if (!rights.follow(actor, resolution)) throw resolutionNotFound();
  if (!rights[right](actor, resolution)) throw new Refusal('NOT_ENTITLED', SENTENCES[right]);
}

/** All rights of the actor, for whoever follows: equal lists see the same. */
export function rightsOf(actor: Actor, resolution: Addressed): Right[] {
  return (Object.keys(rights) as Right[]).filter(right => rights[right](actor, resolution));
}

/** The organisations that the actor works for, and where. */
export function employmentsOf(actor: Actor): { organisationId: string; placeId: string }[] {
  return actingAppointments(actor).flatMap(({ office, organisationId, placeId }) =>
    organisationId !== null && WORKS.includes(office) ? [{ organisationId, placeId }] : [],
  );
}

/** The office they act under here, as people say it. */
export function titleOf(actor: Actor, resolution: Addressed): string {
  const here = actingAppointments(actor).filter(({ placeId }) => placesOf(resolution).includes(placeId));
  return here[0]?.title ?? '';
}

export function placesOf({
  estateId,
  communityId,
  townId,
}: Pick<Addressed, 'estateId' | 'communityId' | 'townId'>): readonly string[] {
  return [estateId, communityId, townId];
}

function standsFor(
  actor: Actor,
  resolution: Addressed,
  organisationIds: readonly string[],
  offices: readonly Office[],
): boolean {
  return actingAppointments(actor).some(
    ({ office, organisationId, placeId }) =>
      organisationId !== null &&
      organisationIds.includes(organisationId) &&
      offices.includes(office) &&
      placesOf(resolution).includes(placeId),
  );
}

function isOfDoers({ appointments }: Actor, { addresseeId, supportingIds }: Addressed): boolean {
  const doers = [addresseeId, ...supportingIds];
  return appointments.some(({ organisationId }) => organisationId !== null && doers.includes(organisationId));
}
