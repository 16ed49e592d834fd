import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { leftAt, seatNotFound } from '../../domain/attendance/stay.js';
import { seatSatOn } from '../../domain/attendance/sitting.js';
import { clearList } from '../../domain/floor.js';
import type { Seat } from '../../domain/meeting.js';
import { requireDesk, requireFollowing } from '../../domain/rights.js';
import { clerksOf } from '../../persistence/attendance/clerk.repository.js';
import { proxiesOf } from '../../persistence/attendance/proxy.repository.js';
import { endStay, lastStayOf } from '../../persistence/attendance/stay.repository.js';
import { saveSpeeches, speakersOf } from '../../persistence/floor.repository.js';
import {
  currentChange,
  lockMeeting,
  record,
  type MeetingChange,
} from '../../persistence/meeting.repository.js';
import { seatsOf } from '../../persistence/seat.repository.js';
import type { OfASeat } from '../withdraw-request-to-speak.js';

/** One leaves oneself; who comes back checks in again. @throws Refusal MEETING_NOT_FOUND · SEAT_NOT_HELD · SEAT_NOT_PRESENT */
export async function leaveMeeting(
  context: ActContext<Actor>,
  { meetingId, seatId }: OfASeat,
): Promise<MeetingChange> {
  const { tx, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const seat = seatSatOn({ personId: actor.personId, seatId }, seats, await proxiesOf(tx, meetingId));
  return leave(context, { meetingId, seat, at: null });
}

export interface EnterLeaving {
  readonly meetingId: string;
  readonly seatId: string;
  /** When the person left, by the desk; null: now. */
  readonly at: Date | null;
}

/**
 * The chair or the desk enters that somebody has left. Again is harmless.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · SEAT_NOT_FOUND · ARRIVAL_OUT_OF_BOUNDS
 */
export async function enterLeaving(
  context: ActContext<Actor>,
  { meetingId, seatId, at }: EnterLeaving,
): Promise<MeetingChange> {
  const { tx, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  requireDesk(actor, meeting, await clerksOf(tx, meetingId));
  const seat = (await seatsOf(tx, meetingId)).find(each => each.id === seatId);
  if (!seat) throw seatNotFound();
  return leave(context, { meetingId, seat, at });
}

/** Whoever leaves neither speaks nor waits to. */
async function leave(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, seat, at }: { meetingId: string; seat: Seat; at: Date | null },
): Promise<MeetingChange> {
  const stay = await lastStayOf(tx, seat.id);
  if (!stay || stay.until) return currentChange(tx, meetingId, now);
  const until = leftAt(at, stay, now);
  const own = (await speakersOf(tx, meetingId)).filter(({ seatId }) => seatId === seat.id);
  await saveSpeeches(tx, clearList(own, now));
  await endStay(tx, stay.id, until);
  const said = until < now && { until: until.toISOString() };
  return record(tx, meetingId, { type: 'SEAT_LEFT', seatId: seat.id, ...said }, actor, now);
}
