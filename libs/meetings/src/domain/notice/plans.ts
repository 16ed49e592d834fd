import { Refusal } from '@sifang/kernel';
import { mayBecome, MeetingState, requireInSession } from '../lifecycle.js';
import type { Meeting } from '../meeting.js';

/** What can still be changed of a meeting that was called; what is empty or left out stays. */
export interface ChangedPlans {
  readonly title: string;
  readonly venue: string;
  readonly startsAt?: Date | null | undefined;
}

/** @returns the same meeting when nothing is different. @throws Refusal MEETING_IN_THE_PAST, and as `requireScheduled` */
export function changePlans(meeting: Meeting, plans: ChangedPlans, now: Date): Meeting {
  requireScheduled(meeting);
  const [title, venue] = [plans.title || meeting.title, plans.venue || meeting.venue];
  const startsAt = plans.startsAt ?? meeting.startsAt;
  const moved = startsAt.getTime() !== meeting.startsAt.getTime();
  if (moved && startsAt <= now)
    throw new Refusal('MEETING_IN_THE_PAST', 'The meeting would begin in the past.', 'startsAt');
  if (!moved && title === meeting.title && venue === meeting.venue) return meeting;
  return { ...meeting, title, venue, startsAt };
}

/** @throws Refusal as `requireScheduled` */
export function cancelMeeting(meeting: Meeting): Meeting {
  requireScheduled(meeting);
  return { ...meeting, state: MeetingState.CANCELLED };
}

/** @throws Refusal MEETING_ALREADY_OPEN · MEETING_ADJOURNED · MEETING_CANCELLED */
export function requireScheduled(meeting: Pick<Meeting, 'state'>): void {
  if (mayBecome(meeting.state, MeetingState.CANCELLED)) return;
  requireInSession(meeting);
  throw new Refusal('MEETING_ALREADY_OPEN', 'The meeting is already in session.');
}
