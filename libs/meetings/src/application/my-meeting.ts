import type { Actor } from '@sifang/identity/domain';
import { SpeechState } from '../domain/floor.js';
import type { Party } from '../domain/party.js';
import type { VoteChoice } from '../domain/motion.js';
import { rights } from '../domain/rights.js';
import type { LetterRow, MeetingRow, SeatRow } from '../persistence/meeting-view.row.js';
import { inFairOrder } from './floor-view.js';

/** What only one person may know of a meeting; it comes by query and never by the live channel. */
export interface MyMeeting {
  readonly meetingId: string;
  readonly seq: number;
  readonly mayChair: boolean;
  /** Null for those who follow without a seat. */
  readonly seat: MySeat | null;
  /** Seats that a letter of proxy lets this person sit on. */
  readonly standsInFor: readonly MySeat[];
}

export interface MySeat {
  readonly seatId: string;
  readonly party: Party;
  readonly title: string;
  readonly holderName: string;
  readonly votes: boolean;
  /** Who sits there now in the place of its holder; null: the holder, or nobody. */
  readonly standIn: string | null;
  /** Items that the letter speaks for; null: the whole meeting, and always of one's own seat. */
  readonly itemIds: readonly string[] | null;
  /** Of whoever is asked about; of one's own seat null while somebody stands in. */
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
  const { id: meetingId, seq, letters, seats } = row;
  const own = seats.find(({ personId }) => personId === actor.personId);
  const held = letters.filter(({ holderId }) => holderId === actor.personId);
  return {
    ...{ meetingId, seq, mayChair: rights.chair(actor, row) },
    seat: own ? seatPart(row, own, null) : null,
    standsInFor: held.flatMap(letter =>
      seats.filter(({ id }) => id === letter.seatId).map(seat => seatPart(row, seat, letter)),
    ),
  };
}

/** @param letter by which somebody else is told; null: the holder is */
function seatPart(row: MeetingRow, seat: SeatRow, letter: LetterRow | null): MySeat {
  const { id: seatId, party, title, holderName, votes } = seat;
  const place = inFairOrder(row).findIndex(speech => speech.seatId === seatId) + 1;
  const last = row.motions.findLast(({ putAt }) => putAt !== null);
  const vote = last?.votes.find(cast => cast.seatId === seatId);
  const sits = (seat.proxyId ?? null) === (letter?.id ?? null);
  return {
    ...{ seatId, party, title, holderName, votes },
    standIn: row.letters.find(({ id }) => id === seat.proxyId)?.holderName ?? null,
    itemIds: letter?.itemIds ?? null,
    presentSince: sits && seat.presentSince !== null ? new Date(seat.presentSince) : null,
    placeInQueue: place || null,
    hasFloor: row.speakers.some(speech => speech.seatId === seatId && speech.state === SpeechState.SPEAKING),
    secretVoteOn: last?.marks.includes(seatId) ? last.id : null,
    vote: last && vote ? { motionId: last.id, seatId, choice: vote.choice, at: new Date(vote.castAt) } : null,
  };
}
