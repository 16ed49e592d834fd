import {
  actingAppointments,
  belongsTo,
  holds,
  Office,
  type Actor,
  type Appointment,
} from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { BODIES, RaterGroup } from './rater-group.js';
import { roundNotFound } from './round.js';

const COMMUNITY = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];
/** Who speaks for an organisation that is rated. */
const HEADS = [
  ...[Office.FIRM_MANAGER, Office.COMMITTEE_CHAIR, Office.COMMUNITY_SECRETARY],
  ...[Office.DEPARTMENT_OFFICER, Office.PROPERTY_OFFICER],
];
const SHEETS_OF: Readonly<Record<(typeof BODIES)[number], readonly Office[]>> = {
  COMMITTEE: [Office.COMMITTEE_CHAIR],
  COMMUNITY,
  TOWN: [Office.PROPERTY_OFFICER],
};

/** Where a round is held, and about whom. */
export interface RoundPlaces {
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  readonly subjectId: string;
}

/** Who may do what with rounds. Nobody of the rated organisation holds, judges or decides one about it. */
export const rights = {
  /** Everybody with an office for the estate, its community or its town. */
  follow: (actor: Actor, at: RoundPlaces): boolean => belongsTo(actor, placesOf(at)),

  /** The community of the estate, or the town. */
  hold: (actor: Actor, at: RoundPlaces): boolean =>
    !isOfSubject(actor, at) &&
    (holds(actor, COMMUNITY, [at.communityId]) || holds(actor, [Office.PROPERTY_OFFICER], [at.townId])),

  /** Whoever is there and owns a unit, which the act asks; the rated organisation's people do not judge it (case 78). */
  answer: (actor: Actor, at: RoundPlaces): boolean =>
    belongsTo(actor, [at.estateId]) && !isOfSubject(actor, at),

  giveSheet: (actor: Actor, at: RoundPlaces): boolean => sheetGroups(actor, at).length > 0,

  /** Whoever leads the rated organisation there. */
  object: (actor: Actor, at: RoundPlaces): boolean =>
    actingAppointments(actor).some(
      ({ office, organisationId, placeId }) =>
        organisationId === at.subjectId && HEADS.includes(office) && placesOf(at).includes(placeId),
    ),

  /** The secretary or the town; who was part of it is told so by the domain. */
  decide: (actor: Actor, at: RoundPlaces): boolean =>
    !isOfSubject(actor, at) &&
    (holds(actor, [Office.COMMUNITY_SECRETARY], [at.communityId]) ||
      holds(actor, [Office.PROPERTY_OFFICER], [at.townId])),

  /** What is known before it is published. */
  seePreliminary: (actor: Actor, at: RoundPlaces): boolean =>
    actor.appointments.some(
      ({ office, organisationId, placeId }) =>
        placesOf(at).includes(placeId) &&
        (COMMUNITY.includes(office) ||
          office === Office.PROPERTY_OFFICER ||
          (organisationId === at.subjectId && HEADS.includes(office))),
    ),
  /** What looks odd about how answers came is for who looks into it, and not for who is rated. */
  seeFlags: (actor: Actor, at: RoundPlaces): boolean =>
    !isOfSubject(actor, at) &&
    actor.appointments.some(
      ({ office, placeId }) =>
        (COMMUNITY.includes(office) && placeId === at.communityId) ||
        (office === Office.PROPERTY_OFFICER && placeId === at.townId),
    ),
} as const;

export type Right = keyof typeof rights;

const SENTENCES: Readonly<Record<Right, string>> = {
  follow: 'This is not yours to see.',
  hold: 'Only the community or the town holds a round, and never about itself.',
  answer: 'Only owners of the estate answer, and none who works for whom they would rate.',
  giveSheet: 'Only the committee, the community and the town give a sheet, and never about themselves.',
  object: 'Only who leads the rated organisation objects or accepts.',
  decide: 'Only the secretary or the town decides, and never about themselves.',
  seePreliminary: 'This has not been published yet.',
  seeFlags: 'This is for who looks into it.',
};

/** @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED */
export function requireRight(actor: Actor, at: RoundPlaces, right: Right): void {
  if (!rights.follow(actor, at)) throw roundNotFound();
  if (!rights[right](actor, at)) throw new Refusal('NOT_ENTITLED', SENTENCES[right]);
}

/** For which bodies the actor may give a sheet. */
export function sheetGroups(actor: Actor, at: RoundPlaces): RaterGroup[] {
  if (isOfSubject(actor, at)) return [];
  return BODIES.filter(group => holds(actor, SHEETS_OF[group], placesOf(at)));
}

/** Places below which somebody compares estates and firms. */
export function comparesAt({ appointments }: Actor): string[] {
  const compares = [...COMMUNITY, Office.PROPERTY_OFFICER];
  return appointments.filter(({ office }) => compares.includes(office)).map(({ placeId }) => placeId);
}

/** Under which office somebody acts here: what stands beside the name. */
export function officeFor(actor: Actor, at: RoundPlaces): Appointment | null {
  return actingAppointments(actor).find(({ placeId }) => placesOf(at).includes(placeId)) ?? null;
}

export function placesOf({ estateId, communityId, townId }: RoundPlaces): readonly string[] {
  return [estateId, communityId, townId];
}

function isOfSubject({ appointments }: Actor, { subjectId }: RoundPlaces): boolean {
  return appointments.some(({ organisationId }) => organisationId === subjectId);
}
