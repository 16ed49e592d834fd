import {
  actingAppointments,
  belongsTo,
  holds,
  Office,
  type Actor,
  type Appointment,
} from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { topicNotFound, FiledFor, type Topic, type TopicPlaces } from './topic.js';
import { TopicState } from './lifecycle.js';

const SECRETARIAT = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];
const DESK = [...SECRETARIAT, Office.PROPERTY_OFFICER];

/** For whom somebody with an office files. An expert is heard and brings nothing; tenants are not known to identity yet. */
const FILES_FOR: Readonly<Record<Office, FiledFor | null>> = {
  OWNER: FiledFor.RESIDENTS,
  BUILDING_REPRESENTATIVE: FiledFor.RESIDENTS,
  COMMITTEE_CHAIR: FiledFor.RESIDENTS,
  COMMITTEE_MEMBER: FiledFor.RESIDENTS,
  COMMITTEE_ALTERNATE: FiledFor.RESIDENTS,
  PROPERTY_COMMITTEE_MEMBER: FiledFor.RESIDENTS,
  FIRM_MANAGER: FiledFor.FIRM,
  FIRM_STAFF: FiledFor.FIRM,
  COMMUNITY_SECRETARY: FiledFor.COMMUNITY,
  COMMUNITY_STAFF: FiledFor.COMMUNITY,
  GRID_MEMBER: FiledFor.COMMUNITY,
  PROPERTY_OFFICER: FiledFor.DEPARTMENT,
  DEPARTMENT_OFFICER: FiledFor.DEPARTMENT,
  INVITED_EXPERT: null,
};

const NEIGHBOURS = Object.values(Office).filter(office => FILES_FOR[office] === FiledFor.RESIDENTS);

/** Who may do what with topics. */
export const rights = {
  /** Everybody with an office for the estate, its community or its town. */
  follow: (actor: Actor, at: TopicPlaces): boolean => belongsTo(actor, placesOf(at)),

  /** The office under which somebody files. */
  file: (actor: Actor, at: TopicPlaces): Appointment | null =>
    actingAppointments(actor).find(
      ({ office, placeId }) => FILES_FOR[office] !== null && placesOf(at).includes(placeId),
    ) ?? null,

  /** 附议 is of neighbours: the firm, the community and departments are parties of the talk and add no weight to its beginning. */
  cosign: (actor: Actor, at: TopicPlaces): boolean => holds(actor, NEIGHBOURS, [at.estateId]),

  /** 社区 screens, merges and calls. */
  screen: (actor: Actor, at: TopicPlaces): boolean => holds(actor, SECRETARIAT, [at.communityId]),

  /** Names, hints and what is not for neighbours. Whoever reads is let in by any office. */
  seeDesk: ({ appointments }: Actor, at: TopicPlaces): boolean =>
    appointments.some(({ office, placeId }) => DESK.includes(office) && placesOf(at).includes(placeId)),
} as const;

/** Places whose pool somebody sees, with everything below them. */
export function deskPlaces({ appointments }: Actor): string[] {
  return appointments.filter(({ office }) => DESK.includes(office)).map(({ placeId }) => placeId);
}

/** Places about whose topics somebody reports. */
export function countsAt(appointments: Actor['appointments']): string[] {
  const counts = [...DESK, Office.DEPARTMENT_OFFICER];
  const held = appointments.filter(({ office }) => counts.includes(office));
  return [...new Set(held.map(({ placeId }) => placeId))];
}

export function filedFor({ office }: Appointment): FiledFor {
  return FILES_FOR[office] ?? FiledFor.RESIDENTS;
}

/** @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED */
export function requireFiling(actor: Actor, at: TopicPlaces): Appointment {
  if (!rights.follow(actor, at))
    throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  const office = rights.file(actor, at);
  if (office) return office;
  throw new Refusal('NOT_ENTITLED', 'Only residents, the firm, the community and departments file topics.');
}

/** Declined ones are for those who brought them and for the desk. @throws Refusal TOPIC_NOT_FOUND */
export function requireSeeing(
  actor: Actor,
  topic: TopicPlaces & Pick<Topic, 'state'>,
  concerned: boolean,
): void {
  if (!rights.follow(actor, topic)) throw topicNotFound();
  if (topic.state === TopicState.OUT_OF_SCOPE && !concerned && !rights.seeDesk(actor, topic))
    throw topicNotFound();
}

/** @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED */
export function requireCosigning(actor: Actor, topic: TopicPlaces): void {
  if (!rights.follow(actor, topic)) throw topicNotFound();
  if (!rights.cosign(actor, topic))
    throw new Refusal('NOT_ENTITLED', 'Only neighbours of this estate support a topic.');
}

/** @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED */
export function requireScreening(actor: Actor, topic: TopicPlaces): void {
  if (!rights.follow(actor, topic)) throw topicNotFound();
  if (!rights.screen(actor, topic))
    throw new Refusal('NOT_ENTITLED', 'Only the community of this estate screens its topics.');
}

/** Under which office somebody deals with a topic: what stands beside the name. */
export function officeFor(actor: Actor, at: TopicPlaces): Appointment | null {
  return actingAppointments(actor).find(({ placeId }) => placesOf(at).includes(placeId)) ?? null;
}

export function placesOf({ estateId, communityId, townId }: TopicPlaces): readonly string[] {
  return [estateId, communityId, townId];
}
