import type { Seat } from '../meeting.js';
import type { Party } from '../party.js';
import { clears, leastClearing } from './bar.js';
import { SeatRole, type MeetingKind } from './meeting-kind.js';

/** What a rule about who is there looks at. */
export type QuorumSeat = Pick<Seat, 'party' | 'role' | 'presentSince'>;

export interface PartyPresence {
  readonly party: Party;
  readonly required: boolean;
  /** Seats that may speak and are there. Whoever only attends (列席) stands for nobody. */
  readonly present: number;
  readonly total: number;
  /** Voting seats that are there, and how many this party needs; 0: no rule for this party. */
  readonly votingPresent: number;
  readonly votingNeeded: number;
}

export interface QuorumState {
  readonly met: boolean;
  /** Voting seats that are there. */
  readonly present: number;
  readonly total: number;
  /** The least number of voting seats; 0: no such rule. */
  readonly needed: number;
  /** Parties of which somebody is there, and the least number of them. */
  readonly partiesPresent: number;
  readonly partiesNeeded: number;
  /** Every party that has a seat or is required, in the kind's order. */
  readonly parties: readonly PartyPresence[];
  /** Required, and nobody of them is there: they cannot be bound. */
  readonly missing: readonly Party[];
}

/** Whether enough are there for a vote, and what is missing. Judged by who is there at the moment. */
export function quorumOf(
  { parties, quorum, members }: MeetingKind,
  seats: readonly QuorumSeat[],
): QuorumState {
  const voting = seats.filter(({ role }) => role === SeatRole.VOTING);
  const votingThere = voting.filter(isThere).length;
  const all = Math.max(voting.length, members?.all ?? 0);
  const presences = parties
    .map(({ party, required }): PartyPresence => {
      const speaking = seats.filter(seat => seat.party === party && seat.role !== SeatRole.ATTENDING);
      const ofParty = voting.filter(seat => seat.party === party);
      const bar = quorum.within.find(rule => rule.party === party)?.bar;
      return {
        ...{ party, required, total: speaking.length, present: speaking.filter(isThere).length },
        votingPresent: ofParty.filter(isThere).length,
        votingNeeded: bar ? leastClearing(bar, Math.max(ofParty.length, members?.of[party] ?? 0)) : 0,
      };
    })
    .filter(({ total, required }) => total > 0 || required);
  const partiesPresent = presences.filter(({ present }) => present > 0).length;
  const met =
    partiesPresent >= quorum.parties &&
    (quorum.seats === null || clears(votingThere, quorum.seats, all)) &&
    presences.every(({ votingPresent, votingNeeded }) => votingPresent >= votingNeeded);
  return {
    ...{ met, present: votingThere, total: all, partiesPresent, parties: presences },
    needed: quorum.seats ? leastClearing(quorum.seats, all) : 0,
    partiesNeeded: quorum.parties,
    missing: presences.filter(({ required, present }) => required && present === 0).map(({ party }) => party),
  };
}

function isThere({ presentSince }: QuorumSeat): boolean {
  return presentSince !== null;
}
