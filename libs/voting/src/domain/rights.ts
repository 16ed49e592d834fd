import { belongsTo, holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { OwnersVoteRow, VotePlaces } from './life/row.js';
import { VoteState } from './life/vote.js';

/** 业委会、物管会, and the community that sees to a vote where there is neither (物业管理条例 Arts 13–15). */
const ORGANISERS = [
  Office.COMMITTEE_CHAIR,
  Office.COMMITTEE_MEMBER,
  Office.PROPERTY_COMMITTEE_MEMBER,
  Office.COMMUNITY_SECRETARY,
  Office.COMMUNITY_STAFF,
];
const SUPERVISORS = [Office.PROPERTY_OFFICER];

/** Who may do what with an owners' vote; asked inside the acts. */
export const rights = {
  /** Everybody with an office for the estate, its community or its town: owners among them. */
  follow: (actor: Actor, at: VotePlaces): boolean => belongsTo(actor, placesOf(at)),

  /** Drafts, posts, gives notice, names officers, answers, declares. */
  organise: (actor: Actor, at: VotePlaces): boolean => holds(actor, ORGANISERS, placesOf(at)),

  /** 镇（街道）物管办: annuls also what was declared (物业管理条例 Art 19). */
  supervise: (actor: Actor, at: VotePlaces): boolean => holds(actor, SUPERVISORS, placesOf(at)),

  /** Drafts and names of owners: whoever organises or supervises. Whoever reads is let in by any office. */
  seeDesk: ({ appointments }: Actor, at: VotePlaces): boolean =>
    appointments.some(
      ({ office, placeId }) =>
        [...ORGANISERS, ...SUPERVISORS].includes(office) && placesOf(at).includes(placeId),
    ),
} as const;

export function voteNotFound(): Refusal {
  return new Refusal('VOTE_NOT_FOUND', 'There is no such vote.');
}

/** A draft was announced to nobody: it is for those who prepare it. @throws Refusal VOTE_NOT_FOUND */
export function requireSeeing(actor: Actor, vote: VotePlaces & Pick<OwnersVoteRow, 'state'>): void {
  if (!rights.follow(actor, vote)) throw voteNotFound();
  if (vote.state === VoteState.DRAFT && !rights.seeDesk(actor, vote)) throw voteNotFound();
}

/** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
export function requireOrganising(actor: Actor, vote: VotePlaces & Pick<OwnersVoteRow, 'state'>): void {
  requireSeeing(actor, vote);
  if (rights.organise(actor, vote)) return;
  throw new Refusal('NOT_ENTITLED', 'Only the committee and the community run a vote of the owners.');
}

/** Before it is declared whoever ran it, or the authority; afterwards the authority alone. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
export function requireAnnulling(actor: Actor, vote: VotePlaces & Pick<OwnersVoteRow, 'state'>): void {
  requireSeeing(actor, vote);
  if (rights.supervise(actor, vote)) return;
  if (vote.state !== VoteState.DECLARED && rights.organise(actor, vote)) return;
  throw new Refusal(
    'NOT_ENTITLED',
    'Once declared, only the property office annuls a vote; before, whoever runs it.',
  );
}

/** Places at whose votes somebody sees drafts, with everything below them. */
export function deskPlaces({ appointments }: Actor): string[] {
  const desk: readonly Office[] = [...ORGANISERS, ...SUPERVISORS];
  return appointments.filter(({ office }) => desk.includes(office)).map(({ placeId }) => placeId);
}

export function placesOf({ estateId, communityId, townId }: VotePlaces): readonly string[] {
  return [estateId, communityId, townId];
}
