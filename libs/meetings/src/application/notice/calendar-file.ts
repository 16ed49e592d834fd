import type { CalendarPart } from '@sifang/platform';
import ical, {
  ICalAttendeeRole,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalCalendar,
  type ICalEventData,
} from 'ical-generator';
import { NoticeKind, type Notice, type NoticeContent } from '../../domain/notice/notice.js';

/** What a calendar is told of one meeting. */
export interface CalendarEntry {
  readonly meetingId: string;
  /** Grows with every notice, so that calendars know the newer (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly content: NoticeContent;
  /** When it was last said otherwise; the same entry makes the same bytes. */
  readonly changedAt: Date;
}

export function entryOf({ meetingId, version, kind, content, givenAt }: Notice): CalendarEntry {
  const status = kind === NoticeKind.CANCELLATION ? 'CANCELLED' : 'CONFIRMED';
  return { meetingId, sequence: version - 1, status, content, changedAt: givenAt };
}

/** Goes with the letter: mail programs put it into the calendar, move it there and take it out again (RFC 5546). */
export function invitation(
  notice: Notice,
  { attendee, organiser }: { readonly attendee: string; readonly organiser: string },
  link: string | null,
): CalendarPart {
  const entry = entryOf(notice);
  const method = entry.status === 'CANCELLED' ? 'CANCEL' : 'REQUEST';
  const calendar = emptyCalendar(ICalCalendarMethod[method]);
  const event = calendar.createEvent(eventOf(entry, link));
  event.organizer({ name: entry.content.communityName, email: bareAddress(organiser) });
  event.createAttendee({ email: attendee, role: ICalAttendeeRole.REQ, rsvp: false });
  return { method, content: calendar.toString() };
}

/** For whoever adds one meeting by hand: nobody is asked to answer. */
export function published(entry: CalendarEntry, link: string | null): string {
  const calendar = emptyCalendar(ICalCalendarMethod.PUBLISH);
  calendar.createEvent(eventOf(entry, link));
  return calendar.toString();
}

/** All of one person's meetings; calendars ask for it again by themselves. */
export function feed(entries: readonly CalendarEntry[], publicUrl: string | null): string {
  const calendar = emptyCalendar(ICalCalendarMethod.PUBLISH).name('四方议事').ttl(HOUR_S);
  for (const entry of entries)
    calendar.createEvent(eventOf(entry, publicUrl && `${publicUrl}/m/${entry.meetingId}/notice`));
  return calendar.toString();
}

const HOUR_S = 3600;
const SHORTEST_MINUTES = 30;

function emptyCalendar(method: ICalCalendarMethod): ICalCalendar {
  return ical({ prodId: { company: 'Sifang', product: 'Meetings', language: 'ZH' }, method });
}

/** Times in UTC: every calendar shows them by its own clock. */
function eventOf(
  { meetingId, sequence, status, content, changedAt }: CalendarEntry,
  link: string | null,
): ICalEventData {
  const { title, venue, startsAt, minutes, estateName, chairName, agenda, reason } = content;
  const start = new Date(startsAt);
  const description = [
    `${estateName} · 主持人：${chairName}`,
    ...(status === 'CANCELLED'
      ? [`会议取消。${reason}`]
      : agenda.map((item, index) => `${index + 1}. ${item}`)),
    ...(link ? [link] : []),
  ].join('\n');
  return {
    id: `meeting-${meetingId}@sifang`,
    sequence,
    stamp: changedAt,
    lastModified: changedAt,
    start,
    end: new Date(start.getTime() + Math.max(minutes, SHORTEST_MINUTES) * 60_000),
    summary: status === 'CANCELLED' ? `【取消】${title}` : title,
    location: venue,
    description,
    status: ICalEventStatus[status],
    ...(link && { url: link }),
  };
}

/** Of `四方 <sifang@example.cn>` the part that is an address. */
function bareAddress(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}
