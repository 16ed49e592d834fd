import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { KindCode } from '../kinds/meeting-kind.js';
import type { Jurisdiction } from '../meeting.js';
import type { MeetingDraft, SeatDraft } from '../schedule.js';
import { dateOf, nextDates, requirePossible, startOn, type Rhythm } from './rhythm.js';

/** A standing meeting (例会): what is called at each date of its rhythm. Meetings that are called are copies of it. */
export interface MeetingSeries extends Jurisdiction {
  readonly id: string;
  readonly kind: KindCode;
  readonly title: string;
  readonly venue: string;
  readonly chairId: string;
  readonly seats: readonly SeatDraft[];
  readonly agenda: MeetingDraft['agenda'];
  readonly rhythm: Rhythm;
  /** Grows with each change. */
  readonly version: number;
  /** Null: goes on. */
  readonly endedAt: Date | null;
}

/** The meeting of the series as it would be called for its next date. @throws Refusal RHYTHM_IMPOSSIBLE, also when no date is left */
export function nextDraft(
  series: Pick<MeetingSeries, 'kind' | 'chairId' | 'seats' | 'agenda' | 'rhythm'>,
  today: CalendarDay,
): MeetingDraft {
  requirePossible(series.rhythm);
  const [next] = nextDates(series.rhythm, today, 1);
  if (!next) throw new Refusal('RHYTHM_IMPOSSIBLE', 'No date of it is left.', 'rhythm.endsOn');
  const { kind, chairId, seats, agenda, rhythm } = series;
  return { kind, chairId, seats, agenda, startsAt: startOn(next.heldOn ?? next.day, rhythm) };
}

/**
 * When the meeting of a date begins.
 * @throws Refusal SERIES_ENDED · SERIES_DATE_UNKNOWN · SERIES_DATE_SKIPPED
 */
export function startFor({ rhythm, endedAt }: MeetingSeries, day: CalendarDay): Date {
  if (endedAt) throw new Refusal('SERIES_ENDED', 'This standing meeting has been ended.');
  const date = dateOf(rhythm, day);
  if (!date)
    throw new Refusal('SERIES_DATE_UNKNOWN', 'This standing meeting is not held on that day.', 'day');
  if (!date.heldOn) throw new Refusal('SERIES_DATE_SKIPPED', `There is none on ${date.holiday}.`, 'day');
  return startOn(date.heldOn, rhythm);
}

/** @throws Refusal SERIES_ENDED · SERIES_CHANGED */
export function requireCurrent({ version, endedAt }: MeetingSeries, seen: number): void {
  if (endedAt) throw new Refusal('SERIES_ENDED', 'This standing meeting has been ended.');
  if (version !== seen)
    throw new Refusal('SERIES_CHANGED', 'Somebody has changed this meanwhile; look at it again.', 'version');
}
