import { belongsTo, holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { Jurisdiction, Meeting, Seat } from './meeting.js';

const SECRETARIAT = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];

/** Who may do what. The only place where this is decided; acts and queries ask here. */
export const rights = {
  /** 社区 calls the meetings of its estates. */
  schedule: (actor: Actor, at: Jurisdiction): boolean => holds(actor, SECRETARIAT, [at.communityId]),

  /** The person in the chair; the community's secretary may step in. */
  chair: (actor: Actor, meeting: Pick<Meeting, 'chairId' | 'communityId'>): boolean =>
    actor.personId === meeting.chairId || holds(actor, [Office.COMMUNITY_SECRETARY], [meeting.communityId]),

  /** Everybody with a seat, and everybody with an office for the estate, its community or its town. */
  follow: (actor: Actor, meeting: Jurisdiction, seats: readonly Pick<Seat, 'personId'>[]): boolean =>
    seats.some(({ personId }) => personId === actor.personId) || reachedBy(actor, meeting),
} as const;

/** @throws Refusal NOT_ENTITLED */
export function requireRight(allowed: boolean, sentence: string): void {
  if (!allowed) throw new Refusal('NOT_ENTITLED', sentence);
}

/** Whom an estate does not concern is told no more of it than of one that does not exist. @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED */
export function requireScheduling(actor: Actor, at: Jurisdiction): void {
  if (!reachedBy(actor, at)) throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  requireRight(rights.schedule(actor, at), 'Only the community of this estate calls its meetings.');
}

/** @throws Refusal MEETING_NOT_FOUND */
export function requireFollowing(
  actor: Actor,
  meeting: Jurisdiction,
  seats: readonly Pick<Seat, 'personId'>[],
): void {
  if (!rights.follow(actor, meeting, seats)) throw meetingNotFound();
}

export function meetingNotFound(): Refusal {
  return new Refusal('MEETING_NOT_FOUND', 'There is no such meeting.');
}

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
export function requireChair(actor: Actor, meeting: Meeting): void {
  if (actor.personId !== meeting.chairId && !reachedBy(actor, meeting)) throw meetingNotFound();
  requireRight(rights.chair(actor, meeting), 'Only the chair of this meeting can do that.');
}

function reachedBy(actor: Actor, { estateId, communityId, townId }: Jurisdiction): boolean {
  return belongsTo(actor, [estateId, communityId, townId]);
}
