import type { Actor } from '@sifang/identity/domain';
import { SpeechState } from '../domain/floor.js';
import type { Party } from '../domain/party.js';
import type { VoteChoice } from '../domain/motion.js';
import { rights } from '../domain/rights.js';
import type { MeetingRow } from '../persistence/meeting-view.row.js';
import { inFairOrder } from './floor-view.js';

/** What only one person may know of a meeting; it comes by query and never by the live channel. */
export interface MyMeeting {
  readonly meetingId: string;
  readonly seq: number;
  readonly mayChair: boolean;
  /** Null for those who follow without a seat. */
  readonly seat: MySeat | null;
}

export interface MySeat {
  readonly seatId: string;
  readonly party: Party;
  readonly title: string;
  readonly votes: boolean;
  readonly presentSince: Date | null;
  /** 1 is next; null when not waiting. */
  readonly placeInQueue: number | null;
  readonly hasFloor: boolean;
  /** The latest motion put, when your seat has voted on it in secret; what it chose nobody knows. */
  readonly secretVoteOn: string | null;
  readonly vote: {
    readonly motionId: string;
    readonly seatId: string;
    readonly choice: VoteChoice;
    readonly at: Date;
  } | null;
}

export function ownPart(row: MeetingRow, actor: Actor): MyMeeting {
  const { id: meetingId, seq } = row;
  return { meetingId, seq, mayChair: rights.chair(actor, row), seat: ownSeat(row, actor) };
}

function ownSeat(row: MeetingRow, actor: Actor): MySeat | null {
  const seat = row.seats.find(({ personId }) => personId === actor.personId);
  if (!seat) return null;
  const { id: seatId, party, title, votes } = seat;
  const waiting = inFairOrder(row);
  const place = waiting.findIndex(speech => speech.seatId === seatId) + 1;
  const last = row.motions.findLast(({ putAt }) => putAt !== null);
  const vote = last?.votes.find(cast => cast.seatId === seatId);
  return {
    ...{ seatId, party, title, votes },
    presentSince: seat.presentSince === null ? null : new Date(seat.presentSince),
    placeInQueue: place || null,
    hasFloor: row.speakers.some(speech => speech.seatId === seatId && speech.state === SpeechState.SPEAKING),
    secretVoteOn: last?.marks.includes(seatId) ? last.id : null,
    vote: last && vote ? { motionId: last.id, seatId, choice: vote.choice, at: new Date(vote.castAt) } : null,
  };
}
