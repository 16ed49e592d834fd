import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { remoteNotAsked, requireAbsent } from '../../domain/attendance/remote.js';
import { AttendanceWay, seatNotFound } from '../../domain/attendance/stay.js';
import { requireCheckInOpen, seatHeldBy } from '../../domain/check-in.js';
import { requireChair, requireFollowing } from '../../domain/rights.js';
import { proxiesOf } from '../../persistence/attendance/proxy.repository.js';
import {
  answerRequest,
  insertRequest,
  openRequestOf,
} from '../../persistence/attendance/remote.repository.js';
import {
  currentChange,
  lockMeeting,
  record,
  type MeetingChange,
} from '../../persistence/meeting.repository.js';
import { seatsOf } from '../../persistence/seat.repository.js';
import { arrive } from './arrive.js';

/**
 * Somebody with a seat asks to attend from elsewhere (线上). Again is harmless.
 * @throws Refusal MEETING_NOT_FOUND · SEAT_NOT_HELD · CHECK_IN_CLOSED · ALREADY_PRESENT
 */
export async function askToAttendRemotely(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const seat = seatHeldBy(actor.personId, seats);
  requireCheckInOpen(meeting);
  requireAbsent(seat);
  if (await openRequestOf(tx, seat.id)) return currentChange(tx, meetingId, now);
  await insertRequest(tx, { id: newId(now), meetingId, seatId: seat.id, askedAt: now });
  return record(tx, meetingId, { type: 'REMOTE_ASKED', seatId: seat.id }, actor, now);
}

export interface AnswerRemote {
  readonly meetingId: string;
  readonly seatId: string;
  readonly admitted: boolean;
}

/**
 * The chair admits whom they see or hear from elsewhere, who is present from then on, or declines.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · SEAT_NOT_FOUND · REMOTE_NOT_ASKED · CHECK_IN_CLOSED
 */
export async function answerRemote(
  context: ActContext<Actor>,
  { meetingId, seatId, admitted }: AnswerRemote,
): Promise<MeetingChange> {
  const { tx, now, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  const seat = (await seatsOf(tx, meetingId)).find(each => each.id === seatId);
  if (!seat) throw seatNotFound();
  const request = await openRequestOf(tx, seatId);
  if (!request) throw remoteNotAsked();
  requireCheckInOpen(meeting);
  await answerRequest(tx, request.id, admitted, now);
  const answered = await record(tx, meetingId, { type: 'REMOTE_ANSWERED', seatId, admitted }, actor, now);
  // Who has come to the room meanwhile is there already.
  if (!admitted || seat.presentSince) return answered;
  const proxy = (await proxiesOf(tx, meetingId)).find(each => each.seatId === seatId);
  const stay = { id: newId(now), seatId, since: now, until: null, recordedAt: now, proxyId: null };
  return arrive(context, { meetingId, proxy, stay: { ...stay, way: AttendanceWay.REMOTE } });
}
