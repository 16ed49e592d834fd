import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { proxyNotFound } from '../../domain/attendance/proxy.js';
import { arrivedAt, AttendanceWay, seatNotFound } from '../../domain/attendance/stay.js';
import { requireCheckInOpen } from '../../domain/check-in.js';
import { requireDesk } from '../../domain/rights.js';
import { clerksOf } from '../../persistence/attendance/clerk.repository.js';
import { proxiesOf } from '../../persistence/attendance/proxy.repository.js';
import { calledAt, lastStayOf, stayOf } from '../../persistence/attendance/stay.repository.js';
import { currentChange, lockMeeting, type MeetingChange } from '../../persistence/meeting.repository.js';
import { seatsOf } from '../../persistence/seat.repository.js';
import { arrive } from './arrive.js';

export interface CheckInAtDesk {
  /** Chosen by the desk: entries that waited for the network may be sent again. */
  readonly id: string;
  readonly meetingId: string;
  readonly seatId: string;
  /** When the person came, by the desk; null: now. */
  readonly at: Date | null;
  /** Whether whoever stands in by letter came, and not the holder. */
  readonly byProxy: boolean;
}

/**
 * The desk enters somebody. A seat that is present already stays so, and an entry that came before is not made twice.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · SEAT_NOT_FOUND · CHECK_IN_CLOSED · ARRIVAL_OUT_OF_BOUNDS ·
 * PROXY_NOT_FOUND · ID_TAKEN
 */
export async function checkInAtDesk(
  context: ActContext<Actor>,
  { id, meetingId, seatId, at, byProxy }: CheckInAtDesk,
): Promise<MeetingChange> {
  const { tx, now, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  requireDesk(actor, meeting, await clerksOf(tx, meetingId));
  const known = await stayOf(tx, meetingId, id);
  if (known?.seatId === seatId) return currentChange(tx, meetingId, known.recordedAt);
  requireCheckInOpen(meeting);

  const seat = (await seatsOf(tx, meetingId)).find(each => each.id === seatId);
  if (!seat) throw seatNotFound();
  const proxy = (await proxiesOf(tx, meetingId)).find(each => each.seatId === seatId);
  if (byProxy && !proxy) throw proxyNotFound();
  const last = await lastStayOf(tx, seatId);
  const here = last && last.until === null;
  if (here && (byProxy || last.proxyId === null)) return currentChange(tx, meetingId, last.since);

  const since = arrivedAt(at, { called: await calledAt(tx, meetingId), left: last?.until ?? null }, now);
  const stay = { id, seatId, since, until: null, way: AttendanceWay.DESK, recordedAt: now };
  return arrive(context, { meetingId, proxy, stay: { ...stay, proxyId: byProxy ? proxy!.id : null } });
}
