import type { Actor } from '@sifang/identity/domain';
import type { Bar } from './kinds/bar.js';
import { SeatRole, type MeetingKind } from './kinds/meeting-kind.js';
import type { KindRules } from './kinds/rules.js';
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
