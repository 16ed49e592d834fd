import { exceeds, leastExceeding, Refusal } from '@sifang/kernel';
import type { AgendaItem } from './agenda.js';
import { requireInSession } from './lifecycle.js';
import { FOUR_PARTY } from './meeting-kind.js';
import type { Meeting, Seat } from './meeting.js';

export enum MotionState {
  /** Seats are voting. */
  PUT = 'PUT',
  ADOPTED = 'ADOPTED',
  /** No decision was made; never "the opposite was adopted". */
  NOT_ADOPTED = 'NOT_ADOPTED',
}

export enum VoteChoice {
  FOR = 'FOR',
  AGAINST = 'AGAINST',
  ABSTAIN = 'ABSTAIN',
}

export interface Vote {
  readonly motionId: string;
  readonly seatId: string;
  readonly choice: VoteChoice;
  readonly castAt: Date;
}

/** Whole seats. */
export interface MotionTally {
  readonly entitled: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly notVoted: number;
  /** The least number of seats that adopts. */
  readonly needed: number;
}

export interface Motion {
  readonly id: string;
  readonly itemId: string;
  readonly text: string;
  readonly state: MotionState;
  readonly putAt: Date;
  readonly announcedAt: Date | null;
  /** Null until announced. */
  readonly tally: MotionTally | null;
}

/** @throws Refusal NO_ITEM_OPEN */
export function putMotion(item: AgendaItem | undefined, id: string, text: string, now: Date): Motion {
  if (!item) throw new Refusal('NO_ITEM_OPEN', 'Open the agenda item first that the motion belongs to.');
  return { id, itemId: item.id, text, state: MotionState.PUT, putAt: now, announcedAt: null, tally: null };
}

/** One motion at a time; it is announced before anything else moves on. @throws Refusal MOTION_OPEN */
export function requireNoVote(running: Motion | null): void {
  if (running) throw new Refusal('MOTION_OPEN', 'A motion is being voted on; announce its result first.');
}

/**
 * Named votes. Voting the same again returns the first vote, also when the result is out meanwhile, so that a phone that
 * lost the answer may ask once more.
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_NOT_OPEN · SEAT_NOT_HELD · SEAT_NOT_PRESENT ·
 * SEAT_HAS_NO_VOTE · ALREADY_VOTED
 */
export function castVote(
  {
    meeting,
    motion,
    seat,
    votes,
  }: { meeting: Meeting; motion: Motion; seat: Seat | undefined; votes: readonly Vote[] },
  personId: string,
  choice: VoteChoice,
  now: Date,
): Vote {
  if (seat?.personId !== personId) throw new Refusal('SEAT_NOT_HELD', 'This seat is not yours.', 'seatId');
  const earlier = votes.find(vote => vote.seatId === seat.id);
  if (earlier?.choice === choice) return earlier;
  requireInSession(meeting);
  if (motion.state !== MotionState.PUT)
    throw new Refusal('MOTION_NOT_OPEN', 'The vote on this motion has ended.');
  if (!seat.presentSince) throw new Refusal('SEAT_NOT_PRESENT', 'Please check in first.');
  if (!seat.votes) throw new Refusal('SEAT_HAS_NO_VOTE', 'This seat advises and does not vote.', 'seatId');
  if (earlier) throw alreadyVoted();
  return { motionId: motion.id, seatId: seat.id, choice, castAt: now };
}

export function alreadyVoted(): Refusal {
  return new Refusal('ALREADY_VOTED', 'This seat has already voted; a vote cannot be changed.', 'seatId');
}

/**
 * Counted are the voting seats that are present, and abstentions and silence count among them: without more than half
 * for it, a motion is not adopted.
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_NOT_OPEN
 */
export function announce(
  meeting: Meeting,
  motion: Motion,
  seats: readonly Seat[],
  votes: readonly Vote[],
  now: Date,
): Motion {
  requireInSession(meeting);
  if (motion.state !== MotionState.PUT)
    throw new Refusal('MOTION_NOT_OPEN', 'The result has been announced.');
  const tally = tallyOf(entitledSeats(seats, votes).length, votes);
  const adopted = exceeds(tally.for, FOUR_PARTY.majority, tally.entitled);
  return {
    ...motion,
    state: adopted ? MotionState.ADOPTED : MotionState.NOT_ADOPTED,
    announcedAt: now,
    tally,
  };
}

/** Voting seats that are present, and those that voted before they left. */
export function entitledSeats(seats: readonly Seat[], votes: readonly Vote[]): Seat[] {
  return seats.filter(
    seat => seat.votes && (seat.presentSince !== null || votes.some(vote => vote.seatId === seat.id)),
  );
}

/** The least number of seats that adopts. */
export function neededOf(entitled: number): number {
  return leastExceeding(FOUR_PARTY.majority, entitled);
}

function tallyOf(entitled: number, votes: readonly Vote[]): MotionTally {
  const count = (choice: VoteChoice): number => votes.filter(vote => vote.choice === choice).length;
  return {
    entitled,
    for: count(VoteChoice.FOR),
    against: count(VoteChoice.AGAINST),
    abstain: count(VoteChoice.ABSTAIN),
    notVoted: entitled - votes.length,
    needed: neededOf(entitled),
  };
}
