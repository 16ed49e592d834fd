import { belongsTo, holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ElectionPlaces } from './row.js';

/** 镇（街道）leads, the community assists it (物业管理条例 Arts 10, 20). */
const LEADERS = [Office.PROPERTY_OFFICER, Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];

/** Who may do what with an election; asked inside the acts. Owners are those of the register, asked there. */
export const rights = {
  /** Everybody with an office for the estate, its community or its town. */
  follow: (actor: Actor, at: ElectionPlaces): boolean => belongsTo(actor, placesOf(at)),

  /** Begins, forms the group, ends. */
  lead: (actor: Actor, at: ElectionPlaces): boolean => holds(actor, LEADERS, placesOf(at)),

  /** 筹备组 itself as well: duties, eligibility, the list, objections, the draft of the vote. */
  run: (actor: Actor, at: ElectionPlaces, group: readonly (string | null)[]): boolean =>
    rights.lead(actor, at) || group.includes(actor.personId),

  /** What is not for neighbours: evidence. Whoever reads is let in by any office. */
  seeDesk: ({ appointments }: Actor, at: ElectionPlaces): boolean =>
    appointments.some(({ office, placeId }) => LEADERS.includes(office) && placesOf(at).includes(placeId)),
} as const;

export function electionNotFound(): Refusal {
  return new Refusal('ELECTION_NOT_FOUND', 'There is no such election.');
}

export function candidateNotFound(): Refusal {
  return new Refusal('CANDIDATE_NOT_FOUND', 'There is no such candidate.');
}

/** @throws Refusal ELECTION_NOT_FOUND */
export function requireFollowing(actor: Actor, election: ElectionPlaces): void {
  if (!rights.follow(actor, election)) throw electionNotFound();
}

/** @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED */
export function requireLeading(actor: Actor, election: ElectionPlaces): void {
  requireFollowing(actor, election);
  if (!rights.lead(actor, election))
    throw new Refusal('NOT_ENTITLED', 'The town and the community lead an election.');
}

/** @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED */
export function requireRunning(
  actor: Actor,
  election: ElectionPlaces,
  group: readonly (string | null)[],
): void {
  requireFollowing(actor, election);
  if (!rights.run(actor, election, group))
    throw new Refusal('NOT_ENTITLED', 'The preparatory group, the town and the community run an election.');
}

/**
 * 候选人 decide nothing about those who stand, also where an office lets them run the election. Who was only named has agreed to nothing, and is
 * kept from nothing. @param standing accounts of those who have agreed
 * @throws Refusal CANDIDATE_DECIDES
 */
export function requireNotStanding(actor: Actor, standing: readonly string[]): void {
  if (standing.includes(actor.personId))
    throw new Refusal('CANDIDATE_DECIDES', 'Whoever stands decides nothing about those who stand.');
}

/** Kept from whoever stands. */
export const DECIDES_ON_CANDIDATES: readonly string[] = [
  ...['checkEligibility', 'postCandidateList', 'answerListObjection', 'recordLot'],
];

export function placesOf({ estateId, communityId, townId }: ElectionPlaces): readonly string[] {
  return [estateId, communityId, townId];
}
