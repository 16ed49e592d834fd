import { belongsTo, holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { bodyNotFound, type BodyPlaces } from './body.js';

const STREET = [Office.PROPERTY_OFFICER];
const COMMUNITY = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];
const BODY = [Office.COMMITTEE_CHAIR, Office.COMMITTEE_MEMBER, Office.PROPERTY_COMMITTEE_MEMBER];

/** Who may do what with a committee; asked inside the acts. */
export const bodyRights = {
  follow: (actor: Actor, at: BodyPlaces): boolean => belongsTo(actor, placesOf(at)),
  /** 街道 guides committees and takes their filings (物业管理条例 Arts 10, 16). */
  guide: (actor: Actor, at: BodyPlaces): boolean => holds(actor, STREET, placesOf(at)),
  /** Writes down what happened to it: the body itself, or the community that helps it. */
  keep: (actor: Actor, at: BodyPlaces): boolean => holds(actor, [...BODY, ...COMMUNITY], placesOf(at)),
  /** Community and street, also where no body is. */
  assist: (actor: Actor, at: BodyPlaces): boolean => holds(actor, [...COMMUNITY, ...STREET], placesOf(at)),
} as const;

export type BodyRight = keyof typeof bodyRights;

/**
 * @param notFound what somebody without an office here is told, as of a thing that does not exist
 * @throws Refusal NOT_ENTITLED
 */
export function requireBodyRight(
  right: BodyRight,
  actor: Actor,
  at: BodyPlaces,
  notFound: () => Refusal = bodyNotFound,
): void {
  if (!bodyRights.follow(actor, at)) throw notFound();
  if (!bodyRights[right](actor, at))
    throw new Refusal('NOT_ENTITLED', 'That is for the committee, the community or the street.');
}

export function placesOf({ estateId, communityId, townId }: BodyPlaces): readonly string[] {
  return [estateId, communityId, townId];
}
