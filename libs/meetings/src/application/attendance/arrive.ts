import type { Actor } from '@sifang/identity/domain';
import { AttendanceWay, type Stay } from '../../domain/attendance/stay.js';
import type { Proxy } from '../../domain/attendance/proxy.js';
import { withdraw } from '../../persistence/attendance/proxy.repository.js';
import { endStay, insertStay, lastStayOf } from '../../persistence/attendance/stay.repository.js';
import { record, type MeetingChange } from '../../persistence/meeting.repository.js';
import type { ActContext } from '@sifang/platform';

export interface Arrival {
  readonly meetingId: string;
  readonly stay: Stay;
  /** The letter for this seat, if there is one. */
  readonly proxy: Proxy | undefined;
}

/**
 * Somebody comes: the stay begins and stands in the record. When it is the holder in person, the letter of proxy for
 * the seat is withdrawn, and whoever sat there by it makes room.
 */
export async function arrive(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, stay, proxy }: Arrival,
): Promise<MeetingChange> {
  const { seatId, way, since, proxyId } = stay;
  if (proxy && proxyId === null) {
    const before = await lastStayOf(tx, seatId);
    if (before?.until === null) await endStay(tx, before.id, since);
    await withdraw(tx, proxy.id, PRINCIPAL_CAME, now);
    await record(
      tx,
      meetingId,
      { type: 'PROXY_WITHDRAWN', seatId, proxyId: proxy.id, why: PRINCIPAL_CAME },
      actor,
      now,
    );
  }
  await insertStay(tx, stay);
  const event = {
    ...{ type: 'SEAT_PRESENT' as const, seatId },
    ...(way !== AttendanceWay.CODE && { way }),
    ...(since < now && { since: since.toISOString() }),
    ...(proxyId !== null && { proxyId, standIn: proxy!.holderName }),
  };
  return record(tx, meetingId, event, actor, now);
}

const PRINCIPAL_CAME = '本人到会';
