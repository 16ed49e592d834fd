import { Refusal, type CalendarDay } from '@sifang/kernel';
import { Side, type ElectionProfile } from '../law/election-profile.js';
import { stepIn } from './leave.js';
import { emptySeats, MemberRole, serving, waiting, type Member, type Term } from './term.js';

/** Somebody who was elected, or sent; in the order of seats or of ranks. */
export interface Elected {
  readonly id: string;
  readonly name: string;
  readonly unitId: string | null;
  readonly personId: string | null;
  /** Left out: an owner. */
  readonly side?: Side;
}

export interface Result {
  readonly members: readonly Elected[];
  readonly alternates: readonly Elected[];
  readonly electedOn: CalendarDay;
}

/**
 * A new term with those elected in its seats; seats may stay empty, for a separate election.
 * @throws Refusal TOO_MANY_MEMBERS · TOO_MANY_ALTERNATES · MEMBER_TWICE · NOBODY_ELECTED
 */
export function seat(
  term: Omit<Term, 'members' | 'endedOn'>,
  result: Result,
  profile: Pick<ElectionProfile, 'alternates'>,
): Term {
  if (result.members.length === 0)
    throw new Refusal('NOBODY_ELECTED', 'A term begins with members.', 'members');
  return fill({ ...term, endedOn: null, members: [] }, result, profile);
}

/**
 * Those of a by-election or a separate one take the empty seats of the term that goes on; alternates come after those who wait.
 * @throws Refusal TOO_MANY_MEMBERS · TOO_MANY_ALTERNATES · MEMBER_TWICE
 */
export function fill(
  term: Term,
  { members, alternates, electedOn }: Result,
  profile: Pick<ElectionProfile, 'alternates'>,
): Term {
  const seats = emptySeats(term);
  if (members.length > seats.length)
    throw new Refusal('TOO_MANY_MEMBERS', `There are ${seats.length} seats to fill.`, 'members');
  const { numerator, denominator } = profile.alternates.value;
  const most = Math.floor((term.size * numerator) / denominator);
  if (waiting(term).length + alternates.length > most)
    throw new Refusal('TOO_MANY_ALTERNATES', `At most ${most} alternates.`, 'alternates');
  const lastRank = Math.max(0, ...term.members.map(({ rank }) => rank ?? 0));
  const joined = [
    ...members.map((one, at) => listed(one, electedOn, { seat: seats[at]!, rank: null })),
    ...alternates.map((one, at) => listed(one, electedOn, { seat: null, rank: lastRank + at + 1 })),
  ];
  requireOnce([...serving(term), ...waiting(term), ...joined]);
  return allIn({ ...term, members: [...term.members, ...joined] }, electedOn);
}

/** Nobody waits while a seat is empty. */
function allIn(term: Term, on: CalendarDay): Term {
  const { term: after, steppedIn } = stepIn(term, on);
  return steppedIn === null ? after : allIn(after, on);
}

function listed(
  { side = Side.OWNER, ...one }: Elected,
  since: CalendarDay,
  place: Pick<Member, 'seat' | 'rank'>,
): Member {
  const seatedOn = place.seat === null ? null : since;
  return { ...one, ...place, side, since, seatedOn, role: MemberRole.MEMBER, until: null, because: null };
}

/** One unit may have two owners on the list; one and the same owner is there once. */
function requireOnce(members: readonly Member[]): void {
  const keys = members.map(({ personId, unitId, name }) => personId ?? `${unitId ?? ''} ${name}`);
  if (new Set(keys).size === keys.length) return;
  throw new Refusal('MEMBER_TWICE', 'Somebody is named twice.', 'members');
}
