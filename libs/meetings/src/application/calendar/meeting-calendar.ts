import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { addDays, endOfDay, holidayOn, isWorkday, Refusal, type CalendarDay } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { clashesOf, endOf } from '../../domain/calendar/clash.js';
import { MeetingState } from '../../domain/lifecycle.js';
import { rights } from '../../domain/rights.js';
import { bookedBetween, type BookedMeeting } from '../../persistence/calendar/bookings.queries.js';

/** Six weeks, the most that a month's page shows, and one more. */
const MOST_DAYS = 49;

export interface CalendarMeeting extends BookedMeeting {
  readonly endsAt: Date;
  readonly viewerHasSeat: boolean;
  readonly viewerMayChair: boolean;
  /** Other meetings of this calendar that take its room or its people at the same time. */
  readonly clashes: readonly {
    readonly meetingId: string;
    readonly venue: boolean;
    readonly people: string[];
  }[];
}

export interface CalendarPage {
  readonly days: readonly {
    readonly day: CalendarDay;
    readonly workday: boolean;
    readonly holiday: string | null;
  }[];
  readonly meetings: readonly CalendarMeeting[];
}

@Injectable()
export class MeetingCalendar {
  constructor(private readonly database: Database) {}

  /** The meetings that somebody may follow, from a day until another, both included. @throws Refusal NUMBER_OUT_OF_RANGE */
  async page(actor: Actor, from: CalendarDay, until: CalendarDay): Promise<CalendarPage> {
    const days = daysBetween(from, until);
    const places = actor.appointments.map(({ placeId }) => placeId);
    const span = { from: endOfDay(addDays(from, -1)), until: endOfDay(until) };
    const booked = await bookedBetween(this.database, span, places, actor.personId);
    const held = booked.filter(
      ({ state }) => state === MeetingState.SCHEDULED || state === MeetingState.IN_SESSION,
    );
    return {
      days: days.map(day => ({ day, workday: isWorkday(day), holiday: holidayOn(day) })),
      meetings: booked.map(meeting => ({
        ...meeting,
        endsAt: endOf(meeting),
        viewerHasSeat: meeting.people.some(({ personId }) => personId === actor.personId),
        viewerMayChair: rights.chair(actor, meeting),
        clashes: held.includes(meeting) ? clashesIn(meeting, held) : [],
      })),
    };
  }
}

function clashesIn(meeting: BookedMeeting, all: readonly BookedMeeting[]): CalendarMeeting['clashes'] {
  return clashesOf(meeting, all).map(({ with: { meetingId }, venue, people }) => ({
    ...{ meetingId, venue, people: people.map(({ name }) => name) },
  }));
}

/** @throws Refusal NUMBER_OUT_OF_RANGE */
function daysBetween(from: CalendarDay, until: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = from; day <= until && days.length <= MOST_DAYS; day = addDays(day, 1)) days.push(day);
  if (days.length === 0 || days.length > MOST_DAYS)
    throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST_DAYS} days.`, 'until');
  return days;
}
