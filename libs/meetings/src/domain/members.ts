import type { Actor, Appointment } from '@sifang/identity/domain';
import type { Bar } from './kinds/bar.js';
import { SeatRole, type MeetingKind } from './kinds/meeting-kind.js';
import type { KindRules } from './kinds/rules.js';
import type { Seat } from './meeting.js';
import type { Party } from './party.js';
import { officeAt, type SeatDraft } from './schedule.js';

/** The members of a body whose meeting is called. */
export interface MembersOfBody {
  /** What “all members” are: also those without an account, and seats that are empty where the place counts them. */
  readonly all: number;
  /** Of them, for each party. */
  readonly of: Partial<Readonly<Record<Party, number>>>;
  /** Those who have an account. */
  readonly people: readonly { readonly personId: string; readonly party: Party }[];
  /** How many must be there by the place's rule. */
  readonly quorum: Bar;
}

/** The rules of a meeting of this body: all its members count, there or not; what the place says of meetings goes before. */
export function rulesWith(
  kind: MeetingKind,
  rules: KindRules,
  { all, of, quorum }: MembersOfBody,
): KindRules {
  return { quorum: { ...kind.quorum, seats: quorum }, ...rules, members: { all, of } };
}

/** Every member has a voting seat, and nobody else: others who were invited are heard. */
export function withMembers(
  kind: MeetingKind,
  drafted: readonly SeatDraft[],
  { people }: MembersOfBody,
  holders: readonly Actor[],
): SeatDraft[] {
  const seated = people.filter(({ personId, party }) => {
    const place = kind.parties.find(one => one.party === party);
    const holder = holders.find(one => one.personId === personId);
    return place && holder && officeAt(place, holder);
  });
  const members = seated.map(({ personId, party }): SeatDraft => ({
    personId,
    party,
    votes: true,
    role: SeatRole.VOTING,
  }));
  const others = drafted.filter(({ personId }) => !people.some(member => member.personId === personId));
  return [...members, ...others.map(heard)];
}

function heard(seat: SeatDraft): SeatDraft {
  return { ...seat, votes: false, role: seat.role === SeatRole.VOTING ? SeatRole.SPEAKING : seat.role };
}

export interface ChangeOfMembers {
  /** Seats with a vote whose holders are members no longer: they are heard. */
  readonly left: readonly Seat[];
  /** Members without a vote here so far. */
  readonly joined: readonly {
    /** Theirs, if they were invited to be heard; null: they were not invited. */
    readonly seat: Seat | null;
    readonly party: Party;
    readonly holder: Actor;
    /** The office by which they sit. */
    readonly office: Appointment;
  }[];
}

/** What has changed since the meeting was called: somebody left the body, an alternate stepped in, a by-election filled a seat. */
export function changeOfMembers(
  kind: MeetingKind,
  seats: readonly Seat[],
  { people }: MembersOfBody,
  holders: readonly Actor[],
): ChangeOfMembers {
  const voting = seats.filter(({ votes }) => votes);
  const left = voting.filter(seat => !people.some(({ personId }) => personId === seat.personId));
  const joined = people
    .filter(({ personId }) => !voting.some(seat => seat.personId === personId))
    .flatMap(({ personId, party }) => {
      const place = kind.parties.find(one => one.party === party);
      const holder = holders.find(one => one.personId === personId);
      const office = place && holder && officeAt(place, holder);
      const seat = seats.find(one => one.personId === personId) ?? null;
      return holder && office ? [{ seat, party, holder, office }] : [];
    });
  return { left, joined };
}
