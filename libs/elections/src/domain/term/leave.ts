import { Refusal, type CalendarDay } from '@sifang/kernel';
import {
  emptySeats,
  MemberRole,
  requireListed,
  waiting,
  type LeaveReason,
  type Member,
  type Term,
} from './term.js';

export interface Leaving {
  readonly memberId: string;
  readonly because: LeaveReason;
  /** The last day. */
  readonly on: CalendarDay;
}

export interface Left {
  readonly term: Term;
  readonly left: Member;
  /** Who has the seat from that day on; null: it stays empty, or an alternate left. */
  readonly steppedIn: Member | null;
}

/** Membership ends on that day; the first alternate steps in (case 66). @throws Refusal MEMBER_NOT_FOUND · MEMBER_GONE · DAY_UNFIT */
export function leave(term: Term, { memberId, because, on }: Leaving): Left {
  const member = requireListed(term, memberId);
  if (on < member.since) throw new Refusal('DAY_UNFIT', 'A membership does not end before it begins.', 'on');
  const left = { ...member, until: on, because };
  const without = replaced(term, left);
  if (member.seat === null) return { term: without, left, steppedIn: null };
  const filled = stepIn(without, on);
  return { left, ...filled };
}

/** An alternate takes the first empty seat. No effect where there is neither. */
export function stepIn(
  term: Term,
  on: CalendarDay,
): { readonly term: Term; readonly steppedIn: Member | null } {
  const [seat] = emptySeats(term);
  const [next] = waiting(term);
  if (seat === undefined || next === undefined) return { term, steppedIn: null };
  const steppedIn = { ...next, seat, seatedOn: on > next.since ? on : next.since, role: MemberRole.MEMBER };
  return { term: replaced(term, steppedIn), steppedIn };
}

function replaced(term: Term, member: Member): Term {
  return { ...term, members: term.members.map(one => (one.id === member.id ? member : one)) };
}
