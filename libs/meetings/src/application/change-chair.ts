import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { presentSeatHeldBy } from '../domain/check-in.js';
import { requireNotOver } from '../domain/lifecycle.js';
import type { Meeting, Seat } from '../domain/meeting.js';
import { requireFollowing, requireSteppingIn } from '../domain/rights.js';
import { successor } from '../domain/session.js';
import {
  currentChange,
  lockMeeting,
  record,
  saveMeeting,
  type MeetingChange,
} from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

/**
 * The chair cannot go on: somebody of the community's secretariat who has a seat and is there takes over, in the middle
 * of a vote, too. Whoever chairs already is told so by nothing happening.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_ADJOURNED · SEAT_NOT_HELD · SEAT_NOT_PRESENT
 */
export async function takeChair(context: ActContext<Actor>, meetingId: string): Promise<MeetingChange> {
  const { tx, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  requireSteppingIn(actor, meeting);
  requireNotOver(meeting);
  return change(context, meeting, presentSeatHeldBy(actor.personId, seats), 'CHAIR_TAKEN');
}

export interface HandOverChair extends OfTheChair {
  readonly seatId: string;
}

/** To somebody who is there. @throws Refusal as `inTheChair` and `successor`, and MEETING_ADJOURNED */
export async function handOverChair(
  context: ActContext<Actor>,
  input: HandOverChair,
): Promise<MeetingChange> {
  const { tx, actor } = context;
  const meeting = await inTheChair(tx, actor, input);
  requireNotOver(meeting);
  const seat = successor(await seatsOf(tx, meeting.id), input.seatId);
  return change(context, meeting, seat, 'CHAIR_HANDED_OVER');
}

async function change(
  { tx, now, actor }: ActContext<Actor>,
  meeting: Meeting,
  { personId: to }: Seat,
  type: 'CHAIR_TAKEN' | 'CHAIR_HANDED_OVER',
): Promise<MeetingChange> {
  const { id, chairId: from } = meeting;
  if (from === to) return currentChange(tx, id, now);
  await saveMeeting(tx, { ...meeting, chairId: to });
  return record(tx, id, { type, from, to }, actor, now);
}
