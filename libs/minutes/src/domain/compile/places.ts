import type { MeetingRecord } from '@sifang/meetings/domain';
import { inForce } from './in-force.js';
import { consideredId, entries, type Drafted } from './items.js';
import { attendeesOf, excusedId, tookPart } from './presence.js';

/** What the minutes close with. */
export const CLOSING = 'closing';

/** Where something can be written, and about what. */
export interface Place {
  /** `considered.<itemId>`, `excused.<seatId>` or `closing`. */
  readonly place: string;
  /** Title of the item, name of the seat's holder; empty for the closing. */
  readonly about: string;
}

/** 会议认为 for each item that was taken up, why somebody stayed away, and the closing. */
export function placesIn(whole: MeetingRecord, drafted: Drafted): Place[] {
  const record = inForce(whole);
  const taken = record.items.filter(
    ({ id }) => entries(record, 'AGENDA_ITEM_OPENED', 'itemId', id).length > 0,
  );
  const away = attendeesOf(record, drafted).filter(attendee => attendee.seat.votes && !tookPart(attendee));
  return [
    ...taken.map(({ id, title }) => ({ place: consideredId(id), about: title })),
    ...away.map(({ seat: { id, holderName, title } }) => ({
      place: excusedId(id),
      about: `${holderName}（${title}）`,
    })),
    { place: CLOSING, about: '' },
  ];
}
