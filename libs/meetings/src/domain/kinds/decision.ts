import type { Seat } from '../meeting.js';
import type { Party } from '../party.js';
import { VoteChoice } from '../vote-choice.js';
import { clears, leastClearing, type Bar } from './bar.js';
import { DecisionRule, SeatRole, type MeetingKind } from './meeting-kind.js';

export type DecidingSeat = Pick<Seat, 'id' | 'party' | 'role' | 'presentSince'>;

/** Whole seats. */
export interface SeatCount {
  /** Voting seats present, and those that voted before they left. */
  readonly entitled: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly notVoted: number;
}

export interface PartyCount extends SeatCount {
  readonly party: Party;
  /** Under EACH_PARTY: the least number of this party's seats that carries it; otherwise 0. */
  readonly needed: number;
  /** See `decide` for when a party objects. */
  readonly objects: boolean;
}

export interface Decision extends SeatCount {
  readonly rule: DecisionRule;
  readonly bar: Bar;
  readonly adopted: boolean;
  /** What the bar is measured against: the entitled seats, or under ALL_SEATS all voting seats. */
  readonly whole: number;
  /** The least number of seats with which it can be adopted. */
  readonly needed: number;
  /** Each party with entitled seats, in the kind's order. */
  readonly parties: readonly PartyCount[];
}

export interface CastChoice {
  readonly seatId: string;
  readonly choice: VoteChoice;
}

/**
 * What the votes come to under the kind's rule. Votes of seats that are not entitled do not count.
 *
 * Consensus of parties [D]: a party **objects** when at least one of its seats is against and not more of them are for it
 * than against; a party that abstains or is silent does not object. Adopted when no party objects and one seat at least is
 * for it. Under EACH_PARTY a party none of whose voting seats is there is not asked: it is missing, and is not bound.
 */
export function decide(
  kind: Pick<MeetingKind, 'parties' | 'decision' | 'members'>,
  seats: readonly DecidingSeat[],
  votes: readonly CastChoice[],
): Decision {
  const { rule, bar } = kind.decision;
  const voting = seats.filter(({ role }) => role === SeatRole.VOTING);
  const choices = new Map(votes.map(({ seatId, choice }) => [seatId, choice]));
  const entitled = voting.filter(({ id, presentSince }) => presentSince !== null || choices.has(id));
  const parties = kind.parties
    .map(({ party }) =>
      partyCount(
        party,
        entitled.filter(seat => seat.party === party),
        choices,
        kind.decision,
      ),
    )
    .filter(count => count.entitled > 0);
  const all = countOf(entitled, choices);
  const everyone = Math.max(voting.length, kind.members?.all ?? 0);
  const whole = rule === DecisionRule.ALL_SEATS ? everyone : entitled.length;
  return {
    ...{ ...all, rule, bar, whole, parties },
    adopted: ADOPTED[rule]({ all, parties, bar, whole }),
    needed: LEAST[rule]({ all, parties, bar, whole }),
  };
}

interface Counted {
  readonly all: SeatCount;
  readonly parties: readonly PartyCount[];
  readonly bar: Bar;
  readonly whole: number;
}

const bySeats = ({ all, bar, whole }: Counted): boolean => all.for > 0 && clears(all.for, bar, whole);
const leastSeats = ({ bar, whole }: Counted): number => leastClearing(bar, whole);

const ADOPTED: Readonly<Record<DecisionRule, (counted: Counted) => boolean>> = {
  SEATS_PRESENT: bySeats,
  ALL_SEATS: bySeats,
  EACH_PARTY: ({ parties }) =>
    parties.length > 0 && parties.every(({ for: agree, needed }) => agree >= needed),
  CONSENSUS: ({ all, parties }) => all.for > 0 && !parties.some(({ objects }) => objects),
};

const LEAST: Readonly<Record<DecisionRule, (counted: Counted) => number>> = {
  SEATS_PRESENT: leastSeats,
  ALL_SEATS: leastSeats,
  EACH_PARTY: ({ parties }) =>
    Math.max(
      1,
      parties.reduce((sum, { needed }) => sum + needed, 0),
    ),
  CONSENSUS: () => 1,
};

function partyCount(
  party: Party,
  seats: readonly DecidingSeat[],
  choices: ReadonlyMap<string, VoteChoice>,
  { rule, bar }: MeetingKind['decision'],
): PartyCount {
  const count = countOf(seats, choices);
  return {
    ...{ party, ...count },
    needed: rule === DecisionRule.EACH_PARTY ? leastClearing(bar, count.entitled) : 0,
    objects: count.against > 0 && count.against >= count.for,
  };
}

function countOf(seats: readonly DecidingSeat[], choices: ReadonlyMap<string, VoteChoice>): SeatCount {
  const count = (choice: VoteChoice | undefined): number =>
    seats.filter(({ id }) => choices.get(id) === choice).length;
  return {
    entitled: seats.length,
    for: count(VoteChoice.FOR),
    against: count(VoteChoice.AGAINST),
    abstain: count(VoteChoice.ABSTAIN),
    notVoted: count(undefined),
  };
}
