import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { AttendanceWay } from '../domain/attendance/stay.js';
import { requireCheckInOpen, requireCode, seatHeldBy } from '../domain/check-in.js';
import type { Seat } from '../domain/meeting.js';
import { requireFollowing } from '../domain/rights.js';
import { proxiesOf } from '../persistence/attendance/proxy.repository.js';
import { checkInSecretOf, lastStayOf } from '../persistence/attendance/stay.repository.js';
import { lockMeeting } from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';
import { arrive } from './attendance/arrive.js';
import { codesTakenAt } from './attendance/codes.js';

export interface CheckIn {
  readonly meetingId: string;
  /** As read off the big screen; case and blanks around it do not matter. */
  readonly code: string;
}

/**
 * Somebody is in the room: at their own seat, and at those that a letter of proxy lets them sit on. Again is harmless
 * and records nothing; with a code that has run out it is harmless for who is present, and refused to who is not.
 * @throws Refusal MEETING_NOT_FOUND · SEAT_NOT_HELD · CHECK_IN_CODE_WRONG · CHECK_IN_CLOSED
 */
export async function checkIn(context: ActContext<Actor>, { meetingId, code }: CheckIn): Promise<void> {
  const { tx, now, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const proxies = await proxiesOf(tx, meetingId);
  const held = proxies.filter(proxy => proxy.holderId === actor.personId);
  const standsFor = (seat: Seat): boolean => held.some(({ seatId }) => seatId === seat.id);
  if (held.length === 0) seatHeldBy(actor.personId, seats);
  requireCheckInOpen(meeting);

  const coming: Seat[] = [];
  for (const seat of seats.filter(each => each.personId === actor.personId || standsFor(each))) {
    const last = seat.presentSince ? await lastStayOf(tx, seat.id) : null;
    const ownReturn = seat.personId === actor.personId && last?.proxyId != null;
    if (!seat.presentSince || ownReturn) coming.push(seat);
  }
  if (coming.length === 0) return;
  requireCode(code, codesTakenAt(await checkInSecretOf(tx, meetingId), now));
  for (const { id: seatId, personId } of coming) {
    const proxy = proxies.find(each => each.seatId === seatId);
    const proxyId = personId === actor.personId ? null : proxy!.id;
    const stay = { id: newId(now), seatId, since: now, until: null, recordedAt: now, proxyId };
    await arrive(context, { meetingId, proxy, stay: { ...stay, way: AttendanceWay.CODE } });
  }
}
