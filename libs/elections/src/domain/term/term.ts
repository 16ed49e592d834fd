import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { BodyKind } from '../body/body-kind.js';
import type { ElectionProfile, Side } from '../law/election-profile.js';

export enum MemberRole {
  MEMBER = 'MEMBER',
  /** 副主任 */
  DEPUTY = 'DEPUTY',
  /** 主任 */
  CHAIR = 'CHAIR',
}

/** Why somebody is no longer a member (委员资格终止). */
export enum LeaveReason {
  RESIGNED = 'RESIGNED',
  /** 不再是业主: by the register, on that day. */
  NO_LONGER_OWNER = 'NO_LONGER_OWNER',
  /** 丧失民事行为能力 */
  LOST_CAPACITY = 'LOST_CAPACITY',
  /** 罢免 */
  REMOVED = 'REMOVED',
  DIED = 'DIED',
  /** The organisation that sent them sends somebody else (物管会). */
  RECALLED = 'RECALLED',
  /** The term is over. */
  TERM_OVER = 'TERM_OVER',
}

/** Somebody on the list of a term: a member, or an alternate who waits. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** The unit that they own; null: sent by an organisation. */
  readonly unitId: string | null;
  /** Null: nobody signs in as them. */
  readonly personId: string | null;
  readonly side: Side;
  /** 1 to the size of the body; null: an alternate, who has no vote. */
  readonly seat: number | null;
  /** Place among the alternates, kept by who stepped in. */
  readonly rank: number | null;
  readonly role: MemberRole;
  /** First day on the list. */
  readonly since: CalendarDay;
  /** First day as a member. */
  readonly seatedOn: CalendarDay | null;
  /** Last day; null while they serve or wait. */
  readonly until: CalendarDay | null;
  readonly because: LeaveReason | null;
}

/** 届 */
export interface Term {
  readonly id: string;
  readonly kind: BodyKind;
  readonly number: number;
  /** Seats, odd. */
  readonly size: number;
  /** The fewest seats that a body of this estate may have. */
  readonly leastSize: number;
  readonly electedOn: CalendarDay;
  readonly beginsOn: CalendarDay;
  /** Last day. */
  readonly endsOn: CalendarDay;
  /** Last day in fact; null while it goes on. */
  readonly endedOn: CalendarDay | null;
  readonly members: readonly Member[];
}

type Listed = Pick<Term, 'members'>;

/** Who holds a seat now; alternates do not. */
export function serving({ members }: Listed): readonly Member[] {
  return members.filter(({ until, seat }) => until === null && seat !== null);
}

/** Whoever was a member on that day. */
export function seatedOn({ members }: Listed, day: CalendarDay): readonly Member[] {
  return members.filter(one => one.seatedOn !== null && one.seatedOn <= day && (one.until ?? day) >= day);
}

/** By rank. */
export function waiting({ members }: Listed): readonly Member[] {
  return members
    .filter(({ until, seat }) => until === null && seat === null)
    .toSorted((one, other) => one.rank! - other.rank!);
}

/** Numbers of the seats, from 1, that nobody holds. */
export function emptySeats(term: Pick<Term, 'members' | 'size'>): readonly number[] {
  const taken = new Set(serving(term).map(({ seat }) => seat));
  return Array.from({ length: term.size }, (_, at) => at + 1).filter(seat => !taken.has(seat));
}

/** What “all members” are for a quorum and for a majority. */
export function allMembers(
  term: Pick<Term, 'members' | 'size'>,
  { emptySeatsCount }: Pick<ElectionProfile, 'emptySeatsCount'>,
): number {
  return emptySeatsCount.value ? term.size : serving(term).length;
}

export function chairOf(term: Listed): Member | null {
  return serving(term).find(({ role }) => role === MemberRole.CHAIR) ?? null;
}

/** @throws Refusal MEMBER_NOT_FOUND · MEMBER_GONE */
export function requireListed({ members }: Listed, memberId: string): Member {
  const member = members.find(({ id }) => id === memberId);
  if (!member) throw new Refusal('MEMBER_NOT_FOUND', 'There is no such member.', 'memberId');
  if (member.until !== null) throw new Refusal('MEMBER_GONE', 'Is no longer a member.', 'memberId');
  return member;
}
