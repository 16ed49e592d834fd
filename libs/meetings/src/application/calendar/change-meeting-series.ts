import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { nextDraft, requireCurrent, type MeetingSeries } from '../../domain/calendar/series.js';
import { fillSeats } from '../../domain/schedule.js';
import { saveSeries } from '../../persistence/calendar/series.repository.js';
import { seriesToCall } from './series-to-call.js';

export interface ChangeMeetingSeries extends Pick<MeetingSeries, 'title' | 'venue' | 'chairId' | 'rhythm'> {
  readonly seriesId: string;
  /** The version that was looked at. */
  readonly version: number;
  /** Null: as before. */
  readonly seats: MeetingSeries['seats'] | null;
  /** Null: as before. */
  readonly agenda: MeetingSeries['agenda'] | null;
}

/**
 * Changes what will be called from now on; meetings that are called already stay as they are.
 * @throws Refusal as `startMeetingSeries`, and SERIES_NOT_FOUND · SERIES_ENDED · SERIES_CHANGED
 */
export async function changeMeetingSeries(
  context: ActContext<Actor>,
  { seriesId, version, title, venue, chairId, rhythm, seats, agenda }: ChangeMeetingSeries,
): Promise<string> {
  const { tx, now } = context;
  const { series, rules } = await seriesToCall(context, seriesId);
  requireCurrent(series, version);
  const changed: MeetingSeries = {
    ...{ ...series, title, venue, chairId, rhythm, version: version + 1 },
    seats: seats ?? series.seats,
    agenda: agenda ?? series.agenda,
  };
  const { estateId, communityId, townId } = series;
  const holders = await officeHolders(tx, [estateId, communityId, townId], dayOf(now));
  fillSeats(rules, nextDraft(changed, dayOf(now)), holders, now);
  await saveSeries(tx, changed);
  return estateId;
}
