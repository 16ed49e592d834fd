import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { startFor } from '../../domain/calendar/series.js';
import { putOnDate } from '../../persistence/calendar/series.repository.js';
import { scheduleMeeting } from '../schedule-meeting.js';
import { seriesToCall } from './series-to-call.js';

export interface CallSeriesMeeting {
  readonly seriesId: string;
  /** The day by the rhythm. */
  readonly day: CalendarDay;
  /** Chosen by the client: a retry calls it once. */
  readonly meetingId: string;
}

/**
 * Calls the meeting of one date. From then on it goes its own way.
 * @throws Refusal as `scheduleMeeting`, and SERIES_NOT_FOUND · SERIES_ENDED · SERIES_DATE_UNKNOWN · SERIES_DATE_SKIPPED ·
 * SERIES_DATE_CALLED
 */
export async function callSeriesMeeting(
  context: ActContext<Actor>,
  { seriesId, day, meetingId }: CallSeriesMeeting,
): Promise<string> {
  const { series } = await seriesToCall(context, seriesId);
  const { estateId, kind, title, venue, chairId, seats, agenda } = series;
  const startsAt = startFor(series, day);
  const called = { id: meetingId, estateId, kind, title, venue, chairId, seats, agenda, startsAt };
  await scheduleMeeting(context, called);
  await putOnDate(context.tx, meetingId, seriesId, day);
  return meetingId;
}
