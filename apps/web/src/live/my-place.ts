import type { MyMeetingFragment, Party, VoteReceiptFragment } from '../graphql/generated';
import { type Meeting, runningMotion, seatOf } from './meeting';

/** One's own place in the meeting: the seat from the private answer, the rest from the view that everybody gets. */
export interface MyPlace {
  readonly seatId: string;
  readonly party: Party;
  readonly title: string;
  readonly votes: boolean;
  readonly present: boolean;
  /** 1 is next; undefined when not waiting. */
  readonly place: number | undefined;
  readonly hasFloor: boolean;
  /** Whether this seat has voted on the running motion, by name or in secret. */
  readonly voted: boolean;
  /** Own vote on the running motion; null when it was secret. */
  readonly receipt: VoteReceiptFragment | undefined;
}

/** Undefined for somebody without a seat. */
export function myPlace(meeting: Meeting, mine: MyMeetingFragment | undefined): MyPlace | undefined {
  const seat = mine?.seat;
  if (!seat) return undefined;
  const waiting = meeting.waiting.findIndex(request => request.seatId === seat.seatId);
  const motion = runningMotion(meeting);
  const receipt = motion && seat.vote?.motionId === motion.id ? seat.vote : undefined;
  return {
    seatId: seat.seatId,
    party: seat.party,
    title: seat.title,
    votes: seat.votes,
    // Own check-in is known before the view brings it; a check-in elsewhere comes with the view, and is not mine where
    // somebody stands in for me.
    present: Boolean(seat.presentSince ?? (!seat.standIn && seatOf(meeting, seat.seatId)?.presentSince)),
    place: waiting < 0 ? undefined : waiting + 1,
    hasFloor: meeting.floor?.seatId === seat.seatId,
    voted: Boolean(receipt ?? (motion && seat.secretVoteOn === motion.id)),
    receipt,
  };
}
