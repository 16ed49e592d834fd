import { Refusal } from '@sifang/kernel';
import type { AgendaItem } from './agenda.js';
import type { Amendment, TextChange } from './amendment-text.js';
import { decide, type Decision } from './kinds/decision.js';
import { quorumOf } from './kinds/quorum.js';
import { kindFor } from './kinds/rules.js';
import { requireInSession } from './lifecycle.js';
import type { Meeting, Seat } from './meeting.js';
import type { OwnersMatter } from './matter.js';
import { VoteChoice } from './vote-choice.js';

export { VoteChoice };

export enum MotionState {
  /** 已提出: talked about, amended; not voted on yet. */
  MOVED = 'MOVED',
  /** Seats are voting. */
  PUT = 'PUT',
  ADOPTED = 'ADOPTED',
  /** No decision was made; never "the opposite was adopted". */
  NOT_ADOPTED = 'NOT_ADOPTED',
  /** 撤回 */
  WITHDRAWN = 'WITHDRAWN',
  /** 转业主共同决定: only all owners decide it. */
  REFERRED = 'REFERRED',
}

const NEXT = {
  MOVED: [MotionState.PUT, MotionState.WITHDRAWN],
  PUT: [MotionState.ADOPTED, MotionState.NOT_ADOPTED, MotionState.WITHDRAWN],
  ADOPTED: [],
  NOT_ADOPTED: [],
  WITHDRAWN: [],
  REFERRED: [],
} as const satisfies Record<MotionState, readonly MotionState[]>;

export interface Vote {
  readonly motionId: string;
  readonly seatId: string;
  readonly choice: VoteChoice;
  readonly castAt: Date;
}

/** What was counted, and by which rule. */
export type MotionTally = Decision;

export interface Motion {
  readonly id: string;
  readonly itemId: string;
  /** What is to be decided; of an amendment the new words. */
  readonly text: string;
  readonly state: MotionState;
  /** 无记名: nobody learns who chose what. */
  readonly secret: boolean;
  /** Null: a main motion. */
  readonly amendment: Amendment | null;
  /** Of an adopted amendment: what it made of its main motion. */
  readonly change: TextChange | null;
  /** Null: within what the meeting may decide. */
  readonly matter: OwnersMatter | null;
  readonly movedAt: Date;
  /** When the vote began; null: not yet. */
  readonly putAt: Date | null;
  readonly announcedAt: Date | null;
  /** Null until announced. */
  readonly tally: MotionTally | null;
}

export interface MotionDraft {
  readonly id: string;
  readonly text: string;
  readonly secret?: boolean;
  readonly amendment?: Amendment | null;
}

/** Moved on the open item, to be talked about. @throws Refusal NO_ITEM_OPEN */
export function moveMotion(item: AgendaItem | undefined, draft: MotionDraft, now: Date): Motion {
  if (!item) throw new Refusal('NO_ITEM_OPEN', 'Open the agenda item first that the motion belongs to.');
  const { id, text, secret = false, amendment = null } = draft;
  return {
    ...{ id, itemId: item.id, text, secret, amendment, state: MotionState.MOVED, movedAt: now },
    ...{ change: null, matter: null, putAt: null, announcedAt: null, tally: null },
  };
}

/** What only all owners decide is recorded as that, and never voted on here (转业主共同决定). @throws Refusal NO_ITEM_OPEN */
export function referMotion(
  item: AgendaItem | undefined,
  draft: MotionDraft & { readonly matter: OwnersMatter },
  now: Date,
): Motion {
  return { ...moveMotion(item, draft, now), state: MotionState.REFERRED, matter: draft.matter };
}

/** The vote begins. @throws Refusal MOTION_NOT_MOVED · MOTION_OF_ANOTHER_ITEM */
export function putMotion(motion: Motion, open: AgendaItem | undefined, now: Date): Motion {
  if (!mayBecome(motion.state, MotionState.PUT))
    throw new Refusal('MOTION_NOT_MOVED', 'This motion cannot be put to the vote any more.', 'motionId');
  if (open?.id !== motion.itemId)
    throw new Refusal(
      'MOTION_OF_ANOTHER_ITEM',
      'Open the item first that the motion belongs to.',
      'motionId',
    );
  return { ...motion, state: MotionState.PUT, putAt: now };
}

/**
 * A vote that has begun goes on to its end, unless nobody has voted yet, or it cannot come to one.
 * @param stuck the quorum is lost, or too few have voted for a secret vote
 * @throws Refusal MOTION_DECIDED · VOTES_CAST
 */
export function withdrawMotion(
  motion: Motion,
  { voted, stuck }: { readonly voted: number; readonly stuck: boolean },
): Motion {
  if (!mayBecome(motion.state, MotionState.WITHDRAWN))
    throw new Refusal('MOTION_DECIDED', 'This motion has been dealt with.', 'motionId');
  if (motion.state === MotionState.PUT && voted > 0 && !stuck)
    throw new Refusal('VOTES_CAST', 'Seats have voted already; announce the result.');
  return { ...motion, state: MotionState.WITHDRAWN };
}

/** Fewer than that decide nothing. @throws Refusal QUORUM_LOST */
export function requireQuorum(meeting: Meeting, seats: readonly Seat[]): void {
  if (!quorumOf(kindFor(meeting), seats).met)
    throw new Refusal('QUORUM_LOST', 'Not enough are there for a vote.');
}

/** One motion at a time; it is announced before anything else moves on. @throws Refusal MOTION_OPEN */
export function requireNoVote(running: Motion | null): void {
  if (running) throw new Refusal('MOTION_OPEN', 'A motion is being voted on; announce its result first.');
}

/**
 * Named votes. Voting the same again returns the first vote, also when the result is out meanwhile, so that a phone that
 * lost the answer may ask once more.
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_NOT_OPEN · SEAT_NOT_HELD · SEAT_NOT_PRESENT ·
 * SEAT_HAS_NO_VOTE · MOTION_IS_SECRET · ALREADY_VOTED
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
  if (motion.secret)
    throw new Refusal('MOTION_IS_SECRET', 'The vote on this motion is secret, not by name.', 'motionId');
  requireMayVote(motion, seat);
  if (earlier) throw alreadyVoted();
  return { motionId: motion.id, seatId: seat.id, choice, castAt: now };
}

/**
 * Secret votes. Nobody knows what this seat chose, hence a second try is refused, whatever it chooses.
 * @param marked seats that have voted
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_NOT_OPEN · SEAT_NOT_HELD · SEAT_NOT_PRESENT ·
 * SEAT_HAS_NO_VOTE · MOTION_IS_NAMED · ALREADY_VOTED
 * @returns the seat that has voted now
 */
export function castSecretVote(
  {
    meeting,
    motion,
    seat,
    marked,
  }: { meeting: Meeting; motion: Motion; seat: Seat | undefined; marked: readonly string[] },
  personId: string,
): Seat {
  if (seat?.personId !== personId) throw new Refusal('SEAT_NOT_HELD', 'This seat is not yours.', 'seatId');
  requireInSession(meeting);
  if (!motion.secret) throw new Refusal('MOTION_IS_NAMED', 'The vote on this motion is by name.', 'motionId');
  if (marked.includes(seat.id)) throw alreadyVoted();
  requireMayVote(motion, seat);
  return seat;
}

export function alreadyVoted(): Refusal {
  return new Refusal('ALREADY_VOTED', 'This seat has already voted; a vote cannot be changed.', 'seatId');
}

/**
 * Decided by the rule of the meeting's kind; what is not adopted is no decision.
 * @param count what the votes come to
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_NOT_OPEN · QUORUM_LOST
 */
export function announce(
  meeting: Meeting,
  motion: Motion,
  seats: readonly Seat[],
  count: () => MotionTally,
  now: Date,
): Motion {
  requireInSession(meeting);
  if (motion.state !== MotionState.PUT)
    throw new Refusal('MOTION_NOT_OPEN', 'The result has been announced.');
  requireQuorum(meeting, seats);
  const tally = count();
  return {
    ...motion,
    state: tally.adopted ? MotionState.ADOPTED : MotionState.NOT_ADOPTED,
    announcedAt: now,
    tally,
  };
}

/** Of a vote by name. */
export function countByName(meeting: Meeting, seats: readonly Seat[], votes: readonly Vote[]): MotionTally {
  return decide(kindFor(meeting), seats, votes);
}

function requireMayVote(motion: Motion, seat: Seat): void {
  if (motion.state !== MotionState.PUT)
    throw new Refusal('MOTION_NOT_OPEN', 'The vote on this motion has ended.');
  if (!seat.presentSince) throw new Refusal('SEAT_NOT_PRESENT', 'Please check in first.');
  if (!seat.votes) throw new Refusal('SEAT_HAS_NO_VOTE', 'This seat advises and does not vote.', 'seatId');
}

function mayBecome(from: MotionState, to: MotionState): boolean {
  return (NEXT[from] as readonly MotionState[]).includes(to);
}
