import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { MeetingSeries } from '../../domain/calendar/series.js';
import { MeetingSeriesTable } from './series.table.js';

export function seriesNotFound(): Refusal {
  return new Refusal('SERIES_NOT_FOUND', 'There is no such standing meeting.', 'seriesId');
}

/** Changing it and calling a meeting from it happen one after another. @throws Refusal SERIES_NOT_FOUND */
export async function lockSeries(tx: Tx, id: string): Promise<MeetingSeries> {
  const series = await tx.findOne(MeetingSeriesTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!series) throw seriesNotFound();
  return series;
}

export async function findSeries(tx: Tx, id: string): Promise<MeetingSeries | null> {
  return tx.findOneBy(MeetingSeriesTable, { id });
}

export async function insertSeries(tx: Tx, series: MeetingSeries): Promise<void> {
  await tx.insert(MeetingSeriesTable, { ...series });
}

export async function saveSeries(tx: Tx, { id, ...series }: MeetingSeries): Promise<void> {
  const { title, venue, chairId, seats, agenda, rhythm, version, endedAt } = series;
  await tx.getRepository(MeetingSeriesTable).save({
    ...{ id, title, venue, chairId, agenda: [...agenda], seats: [...seats], rhythm, version, endedAt },
  });
}

/** Those that go on, by title. */
export async function seriesOf(tx: Tx, estateId: string): Promise<MeetingSeries[]> {
  const series = await tx.find(MeetingSeriesTable, {
    where: { estateId },
    order: { title: 'ASC', id: 'ASC' },
  });
  return series.filter(({ endedAt }) => endedAt === null);
}

/** The key `meeting_series_day_once` decides between two who call the same date. */
export async function putOnDate(
  tx: Tx,
  meetingId: string,
  seriesId: string,
  day: CalendarDay,
): Promise<void> {
  await tx.query(`UPDATE meeting SET series_id = $2, series_day = $3 WHERE id = $1`, [
    meetingId,
    seriesId,
    day,
  ]);
}

export interface CalledDate {
  readonly seriesId: string;
  readonly day: CalendarDay;
  readonly meetingId: string;
}

export async function calledDates(
  tx: Tx,
  seriesIds: readonly string[],
  after: CalendarDay,
): Promise<CalledDate[]> {
  return tx.query(
    `SELECT series_id AS "seriesId", series_day::text AS day, id AS "meetingId" FROM meeting
      WHERE series_id = ANY($1) AND series_day > $2 AND state <> 'CANCELLED'`,
    [seriesIds, after],
  );
}
