import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { shortWeekday, today as dayOfInstant } from '../../language/times';
import styles from './calendar.module.css';
import { type CalendarDay, type CalendarMeeting, wayTo } from './calendar-meeting';
import { DayCell } from './DayCell';
import { dayByKey } from './day-by-key';
import type { View } from './span';

interface Props {
  label: string;
  days: readonly CalendarDay[];
  meetings: readonly CalendarMeeting[];
  /** The day that is chosen: it alone is in the order of the Tab key, and arrows move from it. */
  day: string;
  view: View;
  today: string;
  choose: (day: string) => void;
  turn: (by: -1 | 1) => void;
}

/** A grid of days as ARIA describes it; on a narrow screen a list of the days on which there is something. */
export function DayGrid({ label, days, meetings, day, view, today, choose, turn }: Props) {
  const navigate = useNavigate();
  const grid = useRef<HTMLDivElement>(null);
  const byKeys = useRef(false);
  const on = new Map(days.map(each => [each.day, [] as CalendarMeeting[]]));
  for (const meeting of meetings) on.get(dayOfInstant(Date.parse(meeting.startsAt)))?.push(meeting);

  // After a key the focus follows the chosen day, also onto the next page once it is there.
  useEffect(() => {
    const cell = byKeys.current && grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`);
    if (!cell) return;
    byKeys.current = false;
    cell.focus();
  }, [day, days]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const cell = event.target as HTMLElement;
    if (!cell.dataset['day']) return;
    if (event.key === 'Enter') {
      const [first, second] = on.get(day) ?? [];
      if (first && !second) void navigate(wayTo(first));
      else cell.querySelector('a')?.focus();
      return;
    }
    const page = { PageUp: -1, PageDown: 1 } as const;
    const by = page[event.key as keyof typeof page];
    const next = dayByKey(event.key, day);
    if (!by && !next) return;
    event.preventDefault();
    byKeys.current = true;
    if (by) turn(by);
    else if (next) choose(next);
  }

  const isOutside = (each: CalendarDay) => view === 'month' && each.day.slice(0, 7) !== day.slice(0, 7);
  const isQuiet = (each: CalendarDay) => on.get(each.day)?.length === 0 && each.day !== today;
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7));
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      className={styles.grid}
      data-view={view}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={styles.weekdays}>
        {[1, 2, 3, 4, 5, 6, 7].map(weekday => (
          <span key={weekday} role="columnheader">
            {shortWeekday(weekday)}
          </span>
        ))}
      </div>
      {weeks.map(week => (
        <div
          key={week[0]!.day}
          role="row"
          className={styles.weekRow}
          data-quiet={week.every(each => isOutside(each) || isQuiet(each))}
        >
          {week.map(each => (
            <DayCell
              key={each.day}
              day={each}
              meetings={on.get(each.day) ?? []}
              chosen={each.day === day}
              isToday={each.day === today}
              outside={isOutside(each)}
              choose={() => choose(each.day)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
