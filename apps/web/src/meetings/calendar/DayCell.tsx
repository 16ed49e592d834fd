import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay, clock } from '../../language/times';
import styles from './calendar.module.css';
import { type CalendarDay, type CalendarMeeting, wayTo } from './calendar-meeting';

interface Props {
  day: CalendarDay;
  meetings: readonly CalendarMeeting[];
  chosen: boolean;
  isToday: boolean;
  /** Of the month before or after. */
  outside: boolean;
  choose: () => void;
}

export function DayCell({
  day: { day, holiday, workday },
  meetings,
  chosen,
  isToday,
  outside,
  choose,
}: Props) {
  const { t } = useTranslation();
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const said = holiday ?? (weekend && workday ? t('calendar.workday') : '');
  const label = [calendarDay(day), said, t('calendar.more', { n: meetings.length })]
    .filter(Boolean)
    .join(t('app.comma'));
  return (
    <div
      role="gridcell"
      className={styles.day}
      data-day={day}
      data-off={!workday}
      data-outside={outside}
      data-quiet={meetings.length === 0 && !isToday}
      aria-label={label}
      aria-selected={chosen}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={chosen ? 0 : -1}
      onFocus={chosen ? undefined : choose}
    >
      <p className={styles.number} aria-hidden="true">
        <span className="num">
          <span className={styles.long}>{calendarDay(day)}</span>
          <span className={styles.short}>{Number(day.slice(8))}</span>
        </span>
        {holiday && <small className={styles.holiday}>{`${t('calendar.off')} ${holiday}`}</small>}
        {weekend && workday && <small className={styles.works}>{t('calendar.works')}</small>}
      </p>
      {meetings.map(meeting => (
        <Entry key={meeting.meetingId} meeting={meeting} />
      ))}
    </div>
  );
}

function Entry({ meeting }: { meeting: CalendarMeeting }) {
  const { t } = useTranslation();
  const { title, startsAt, endsAt, venue, state, clashes } = meeting;
  return (
    <Link to={wayTo(meeting)} className={styles.meeting} data-state={state} data-clash={clashes.length > 0}>
      <span className="num">
        {clock(startsAt)}
        <span className={styles.until}>—{clock(endsAt)}</span>
      </span>{' '}
      {title}
      <span className={styles.venue}>{venue}</span>
      {clashes.length > 0 && <strong>⚠ {t('clashes.mark')}</strong>}
    </Link>
  );
}
