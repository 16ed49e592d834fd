import type { Every, OnHoliday, RhythmInput, SeriesFragment } from '../../graphql/generated';

/** The rhythm of a standing meeting as it is typed. */
export interface RhythmDraft {
  readonly every: Every;
  readonly nth: string;
  readonly weekday: string;
  /** HH:mm in Asia/Shanghai. */
  readonly time: string;
  readonly onHoliday: OnHoliday;
  readonly startsOn: string;
  /** Empty: no end is set. */
  readonly endsOn: string;
}

/** What the date of a first meeting suggests: the third Sunday of the month at half past seven. */
export function rhythmOf(startsAt: string, today: string): RhythmDraft {
  const [day = today, time = '19:30'] = startsAt === '' ? [] : startsAt.split('T');
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return {
    ...{ every: 'MONTH', onHoliday: 'NEXT_WORKDAY', startsOn: day, endsOn: '', time: time.slice(0, 5) },
    nth: String(nth > 4 ? -1 : nth),
    weekday: String(new Date(`${day}T00:00:00Z`).getUTCDay() || 7),
  };
}

export function rhythmAgain({ rhythm }: Pick<SeriesFragment, 'rhythm'>): RhythmDraft {
  const { every, nth, weekday, minute, onHoliday, startsOn, endsOn } = rhythm;
  return {
    ...{ every, onHoliday, startsOn, nth: String(nth), weekday: String(weekday) },
    time: timeOf(minute),
    endsOn: endsOn ?? '',
  };
}

export function toRhythm({
  every,
  nth,
  weekday,
  time,
  onHoliday,
  startsOn,
  endsOn,
}: RhythmDraft): RhythmInput {
  const [hours = '0', minutes = '0'] = time.split(':');
  return {
    ...{ every, onHoliday, startsOn, endsOn: endsOn || null },
    nth: Number(nth),
    weekday: Number(weekday),
    minute: Number(hours) * 60 + Number(minutes),
  };
}

/** 19:30 */
export function timeOf(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
