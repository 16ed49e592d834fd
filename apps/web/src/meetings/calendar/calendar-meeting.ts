import type { MeetingCalendarQuery } from '../../graphql/generated';

type Calendar = MeetingCalendarQuery['meetingCalendar'];
export type CalendarDay = Calendar['days'][number];
export type CalendarMeeting = Calendar['meetings'][number];

/** The console for who chairs, for everybody else the meeting itself. */
export function wayTo({ meetingId, viewerMayChair }: CalendarMeeting): string {
  return viewerMayChair ? `/meetings/${meetingId}/console` : `/m/${meetingId}`;
}
