import { Refusal } from '@sifang/kernel';
import { least, meets } from '@sifang/voting/domain';
import { MORE_THAN_HALF } from '../law/national.js';
import type { ElectionProfile } from '../law/election-profile.js';
import { allMembers, MemberRole, serving, type Term } from './term.js';

/** What one member wrote: votes are equal, and nobody votes for another (no proxies). */
export interface OfficerBallot {
  readonly memberId: string;
  readonly chairId: string | null;
  readonly deputyIds: readonly string[];
}

/**
 * 主任、副主任: chosen in the first meeting from the members, by more than half of all of them.
 * @returns the term with its officers @throws Refusal BALLOT_UNFIT · MEETING_WITHOUT_QUORUM · CHAIR_NOT_CHOSEN
 */
export function choose(
  term: Term,
  ballots: readonly OfficerBallot[],
  profile: Pick<ElectionProfile, 'committeeQuorum' | 'emptySeatsCount'>,
): Term {
  const members = serving(term);
  requireFitBallots(
    members.map(({ id }) => id),
    ballots,
  );
  const all = allMembers(term, profile);
  const { value: quorum } = profile.committeeQuorum;
  if (!meets(ballots.length, quorum, all)) {
    const needed = least(quorum, all);
    throw new Refusal('MEETING_WITHOUT_QUORUM', `${needed} of ${all} members must be there.`, 'ballots');
  }
  const carried = (votes: number): boolean => meets(votes, MORE_THAN_HALF, all);
  const forChair = (id: string): number => ballots.filter(({ chairId }) => chairId === id).length;
  const forDeputy = (id: string): number => ballots.filter(({ deputyIds }) => deputyIds.includes(id)).length;
  const chair = members.find(({ id }) => carried(forChair(id)));
  if (!chair)
    throw new Refusal(
      'CHAIR_NOT_CHOSEN',
      `Nobody has ${least(MORE_THAN_HALF, all)} votes for chair; vote again.`,
      'ballots',
    );
  const roleOf = (id: string): MemberRole => {
    if (id === chair.id) return MemberRole.CHAIR;
    return carried(forDeputy(id)) ? MemberRole.DEPUTY : MemberRole.MEMBER;
  };
  const inOffice = new Set(members.map(({ id }) => id));
  return {
    ...term,
    members: term.members.map(one => (inOffice.has(one.id) ? { ...one, role: roleOf(one.id) } : one)),
  };
}

function requireFitBallots(members: readonly string[], ballots: readonly OfficerBallot[]): void {
  const voters = ballots.map(({ memberId }) => memberId);
  const named = ballots.flatMap(({ chairId, deputyIds }) =>
    chairId === null ? deputyIds : [chairId, ...deputyIds],
  );
  const fit =
    [...voters, ...named].every(id => members.includes(id)) && new Set(voters).size === voters.length;
  if (!fit) throw new Refusal('BALLOT_UNFIT', 'Each member votes once, and for members.', 'ballots');
}
