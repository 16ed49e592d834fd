import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, isArranged } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { nextDates, startOn, type SeriesDate } from '../../domain/calendar/rhythm.js';
import type { MeetingSeries } from '../../domain/calendar/series.js';
import { kindFor } from '../../domain/kinds/rules.js';
import { requireReached, rights } from '../../domain/rights.js';
import { calledDates, seriesOf } from '../../persistence/calendar/series.repository.js';
import { rulesInForce } from '../../persistence/kinds/profile.repository.js';

const DATES = 6;

export interface SeriesAt extends MeetingSeries {
  readonly viewerMayCall: boolean;
  readonly dates: readonly ProposedDate[];
}

export interface ProposedDate extends SeriesDate {
  /** Null: skipped. */
  readonly startsAt: Date | null;
  /** False: the make-up workdays of that year are not known yet. */
  readonly arranged: boolean;
  /** Null: not called yet. */
  readonly meetingId: string | null;
}

/** The standing meetings of an estate with their next dates. @throws Refusal ESTATE_NOT_FOUND */
export async function seriesAt({ tx, now, actor }: ActContext<Actor>, estate: string): Promise<SeriesAt[]> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, estate);
  const places = { estateId, communityId, townId };
  requireReached(actor, places);
  const today = dayOf(now);
  const all = await seriesOf(tx, estateId);
  const ids = all.map(({ id }) => id);
  const called = new Map(
    (await calledDates(tx, ids, today)).map(({ seriesId, day, meetingId }) => [seriesId + day, meetingId]),
  );
  const inForce = await rulesInForce(tx, places, today);
  return all.map(series => ({
    ...series,
    viewerMayCall: rights.call(
      actor,
      places,
      kindFor({ kind: series.kind, rules: inForce.get(series.kind) ?? {} }),
    ),
    dates: nextDates(series.rhythm, today, DATES).map(date => proposed(date, series, called)),
  }));
}

function proposed(
  date: SeriesDate,
  { id, rhythm }: MeetingSeries,
  called: ReadonlyMap<string, string>,
): ProposedDate {
  return {
    ...date,
    startsAt: date.heldOn && startOn(date.heldOn, rhythm),
    arranged: isArranged(date.day),
    meetingId: called.get(id + date.day) ?? null,
  };
}
