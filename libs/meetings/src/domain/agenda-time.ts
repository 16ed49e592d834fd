import { AgendaItemState, secondsOn, type AgendaItem } from './agenda.js';
import { MeetingState } from './lifecycle.js';
import type { Meeting } from './meeting.js';

type Timed = Pick<AgendaItem, 'state' | 'openedAt' | 'spentSeconds' | 'minutes'>;

/**
 * When the meeting ends if everything that is left takes as long as planned: the rest of the open item, the items to
 * come, and the rest of a recess whose end is known.
 */
export function projectedEnd(
  meeting: Pick<Meeting, 'state' | 'startsAt' | 'adjournedAt' | 'recessUntil'>,
  agenda: readonly Timed[],
  now: Date,
): Date {
  if (meeting.adjournedAt) return meeting.adjournedAt;
  const from =
    meeting.state === MeetingState.SCHEDULED ? later(meeting.startsAt, now) : later(meeting.recessUntil, now);
  const left = agenda.reduce((sum, item) => sum + secondsLeft(item, now), 0);
  return new Date(from.getTime() + left * 1000);
}

function secondsLeft(item: Timed, now: Date): number {
  if (item.state === AgendaItemState.PENDING) return item.minutes * 60;
  if (item.state !== AgendaItemState.OPEN) return 0;
  return Math.max(0, item.minutes * 60 - secondsOn(item, now));
}

function later(planned: Date | null, now: Date): Date {
  return planned && planned > now ? planned : now;
}
