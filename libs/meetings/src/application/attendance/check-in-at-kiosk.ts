import type { ActContext } from '@sifang/platform';
import { doorClosed, DoorKind } from '../../domain/attendance/door.js';
import { AttendanceWay, seatNotFound } from '../../domain/attendance/stay.js';
import { requireCheckInOpen } from '../../domain/check-in.js';
import { proxiesOf } from '../../persistence/attendance/proxy.repository.js';
import { doorByKey } from '../../persistence/attendance/door.repository.js';
import { lastStayOf, stayOf } from '../../persistence/attendance/stay.repository.js';
import { lockMeeting } from '../../persistence/meeting.repository.js';
import { seatsOf } from '../../persistence/seat.repository.js';
import { arrive } from './arrive.js';

export interface CheckInAtKiosk {
  readonly id: string;
  readonly meetingId: string;
  readonly key: string;
  readonly seatId: string;
}

/**
 * Somebody picks their own name at a machine in the room. The record names whoever opened the machine.
 * @throws Refusal MEETING_NOT_FOUND · DOOR_CLOSED · SEAT_NOT_FOUND · CHECK_IN_CLOSED · ID_TAKEN
 */
export async function checkInAtKiosk(
  { tx, now }: ActContext<null>,
  { id, meetingId, key, seatId }: CheckInAtKiosk,
): Promise<void> {
  const door = await doorByKey(tx, meetingId, { key, kind: DoorKind.KIOSK, now });
  if (!door) throw doorClosed();
  const meeting = await lockMeeting(tx, meetingId);
  if ((await stayOf(tx, meetingId, id))?.seatId === seatId) return;
  requireCheckInOpen(meeting);
  if (!(await seatsOf(tx, meetingId)).some(seat => seat.id === seatId)) throw seatNotFound();
  const last = await lastStayOf(tx, seatId);
  if (last?.until === null && last.proxyId === null) return;

  const proxy = (await proxiesOf(tx, meetingId)).find(each => each.seatId === seatId);
  const opener = { personId: door.openedBy, name: '', appointments: [] };
  const stay = { id, seatId, since: now, until: null, recordedAt: now, proxyId: null };
  await arrive({ tx, now, actor: opener }, { meetingId, proxy, stay: { ...stay, way: AttendanceWay.KIOSK } });
}
