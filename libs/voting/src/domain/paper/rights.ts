import { holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { OwnersVoteRow, VotePlaces } from '../life/row.js';
import { placesOf, requireSeeing, rights } from '../rights.js';

/** Who carries papers from door to door besides those who run the vote. Whoever works for the firm does not. */
const CARRIERS = [Office.GRID_MEMBER, Office.BUILDING_REPRESENTATIVE];

/** Where a vote takes place, and whether who asks is its teller or supervisor. */
export interface VoteDesk extends VotePlaces, Pick<OwnersVoteRow, 'state'> {
  readonly isOfficer: boolean;
}

export const paperRights = {
  /** Prints, replaces and accounts for papers, and enters letters of proxy. */
  keep: (actor: Actor, at: VoteDesk): boolean => rights.organise(actor, at),

  /** Hands papers out and brings them back. */
  carry: (actor: Actor, at: VoteDesk): boolean =>
    paperRights.key(actor, at) || holds(actor, CARRIERS, placesOf(at)),

  /** Keys what stands on them. */
  key: (actor: Actor, at: VoteDesk): boolean => at.isOfficer || rights.organise(actor, at),
} as const;

export type PaperRight = keyof typeof paperRights;

/** @throws Refusal VOTE_NOT_FOUND for those whom the vote does not concern · NOT_ENTITLED */
export function requirePaperRight(right: PaperRight, actor: Actor, at: VoteDesk): void {
  if (!at.isOfficer) requireSeeing(actor, at);
  if (paperRights[right](actor, at)) return;
  throw new Refusal('NOT_ENTITLED', 'Papers of a vote are for those who run it, count it or carry them.');
}
