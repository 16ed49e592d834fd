import { belongsTo, holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { MeetingKind } from './kinds/meeting-kind.js';
import { kindFor } from './kinds/rules.js';
import type { Jurisdiction, Meeting, Seat } from './meeting.js';

const SECRETARIAT = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];

/** Who may do what. The only place where this is decided; acts and queries ask here. */
export const rights = {
  /** 社区 calls the meetings of its estates. */
  schedule: (actor: Actor, at: Jurisdiction): boolean => holds(actor, SECRETARIAT, [at.communityId]),

  /** Who calls a kind of meeting: one of its offices, held for the estate, its community or its town. */
  call: (actor: Actor, at: Jurisdiction, { calledBy }: Pick<MeetingKind, 'calledBy'>): boolean =>
    holds(actor, calledBy, [at.estateId, at.communityId, at.townId]),

  /** The town's 物管办 says how its communities differ from the defaults. */
  setProfile: (actor: Actor, townId: string): boolean => holds(actor, [Office.PROPERTY_OFFICER], [townId]),

  /** The person in the chair; the community's secretary may step in. */
  chair: (actor: Actor, meeting: Pick<Meeting, 'chairId' | 'communityId'>): boolean =>
    actor.personId === meeting.chairId || holds(actor, [Office.COMMUNITY_SECRETARY], [meeting.communityId]),

  /** Takes the chair when whoever has it cannot go on: 书记 or 社区工作人员. */
  stepIn: (actor: Actor, at: Jurisdiction): boolean => holds(actor, SECRETARIAT, [at.communityId]),

  /** Keeps the desk where people check in: the chair, the community's secretariat, and whom they named for this meeting. */
  desk: (
    actor: Actor,
    meeting: Pick<Meeting, 'chairId' | 'communityId'>,
    clerks: readonly string[],
  ): boolean =>
    rights.chair(actor, meeting) ||
    holds(actor, SECRETARIAT, [meeting.communityId]) ||
    clerks.includes(actor.personId),

  /** Everybody with a seat, and everybody with an office for the estate, its community or its town. */
  follow: (actor: Actor, meeting: Jurisdiction, seats: readonly Pick<Seat, 'personId'>[]): boolean =>
    seats.some(({ personId }) => personId === actor.personId) || reachedBy(actor, meeting),
} as const;

/** @throws Refusal NOT_ENTITLED */
export function requireRight(allowed: boolean, sentence: string): void {
  if (!allowed) throw new Refusal('NOT_ENTITLED', sentence);
}

/** @throws Refusal ESTATE_NOT_FOUND */
export function requireReached(actor: Actor, at: Jurisdiction): void {
  if (!reachedBy(actor, at)) throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
}

/** Whom an estate does not concern is told no more of it than of one that does not exist. @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED */
export function requireScheduling(actor: Actor, at: Jurisdiction, kind: Pick<MeetingKind, 'calledBy'>): void {
  requireReached(actor, at);
  requireRight(rights.call(actor, at, kind), 'Your office does not call this kind of meeting here.');
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
export function requireChair(actor: Actor, meeting: Jurisdiction & Pick<Meeting, 'chairId'>): void {
  if (actor.personId !== meeting.chairId && !reachedBy(actor, meeting)) throw meetingNotFound();
  requireRight(rights.chair(actor, meeting), 'Only the chair of this meeting can do that.');
}

/** @throws Refusal NOT_ENTITLED */
export function requireSteppingIn(actor: Actor, meeting: Meeting): void {
  requireRight(rights.stepIn(actor, meeting), 'Only secretary and staff of the community take the chair.');
}

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
export function requireDesk(
  actor: Actor,
  meeting: Jurisdiction & Pick<Meeting, 'chairId'>,
  clerks: readonly string[],
): void {
  if (rights.desk(actor, meeting, clerks)) return;
  if (!reachedBy(actor, meeting)) throw meetingNotFound();
  requireRight(false, 'Only the chair, the community and whom they named keep the desk of this meeting.');
}

/** Before it begins, who calls meetings also arranges them. @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
export function requireArranging(
  actor: Actor,
  meeting: Jurisdiction & Pick<Meeting, 'kind' | 'rules'>,
): void {
  if (!reachedBy(actor, meeting)) throw meetingNotFound();
  const may = rights.schedule(actor, meeting) || rights.call(actor, meeting, kindFor(meeting));
  requireRight(may, 'Only the community of this estate and who calls such meetings arrange them.');
}

function reachedBy(actor: Actor, { estateId, communityId, townId }: Jurisdiction): boolean {
  return belongsTo(actor, [estateId, communityId, townId]);
}
