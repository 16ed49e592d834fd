import type { MeetingRecord, RecordedEvent, RecordedSeat } from '@sifang/meetings/domain';
import type { Drafted } from './items.js';

/** How somebody took part. */
export enum Presence {
  /** 现场 */
  ON_SITE = 'ON_SITE',
  /** 线上 */
  ONLINE = 'ONLINE',
  /** 请假 */
  EXCUSED = 'EXCUSED',
  /** 缺席 */
  ABSENT = 'ABSENT',
}

/** A seat, how its holder took part, and the entries that say so. */
export interface Attendee {
  readonly seat: RecordedSeat;
  readonly presence: Presence;
  readonly events: readonly number[];
  /** Who came in the holder's place; null: the holder, or nobody. */
  readonly standIn: string | null;
  /** Why excused; empty otherwise. */
  readonly reason: string;
}

/** Where the secretariat writes why somebody was excused. */
export function excusedId(seatId: string): string {
  return `excused.${seatId}`;
}

/** In the order of the invitation. Whoever came and left again was there; somebody who was excused and came, too. */
export function attendeesOf({ seats, events }: MeetingRecord, drafted: Drafted): Attendee[] {
  return seats.map(seat => {
    const came = arrivalsOf(seat.id, events);
    const reason = came.length === 0 ? (drafted[excusedId(seat.id)] ?? '').trim() : '';
    const standIn = came.at(-1)?.payload['standIn'];
    return {
      seat,
      reason,
      presence: presenceOf(came, reason),
      events: came.map(({ seq }) => seq),
      standIn: typeof standIn === 'string' ? standIn : null,
    };
  });
}

/** Those that a desk entered by mistake and took back do not count. */
function arrivalsOf(seatId: string, events: readonly RecordedEvent[]): RecordedEvent[] {
  const came: RecordedEvent[] = [];
  for (const event of events) {
    if (event.payload['seatId'] !== seatId) continue;
    if (event.type === 'SEAT_PRESENT') came.push(event);
    if (event.type === 'SEAT_PRESENCE_UNDONE') came.pop();
  }
  return came;
}

function presenceOf(came: readonly RecordedEvent[], reason: string): Presence {
  if (came.some(({ payload }) => payload['way'] !== 'REMOTE')) return Presence.ON_SITE;
  if (came.length > 0) return Presence.ONLINE;
  return reason === '' ? Presence.ABSENT : Presence.EXCUSED;
}

export function tookPart({ presence }: Attendee): boolean {
  return presence === Presence.ON_SITE || presence === Presence.ONLINE;
}
