import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayAndClock } from '../../language/times';
import styles from './calendar.module.css';
import { type CalendarMeeting, wayTo } from './calendar-meeting';

/** Every clash of the page in words, each pair once. */
export function ClashList({ meetings }: { meetings: readonly CalendarMeeting[] }) {
  const { t } = useTranslation();
  const byId = new Map(meetings.map((meeting, at) => [meeting.meetingId, { meeting, at }]));
  const pairs = meetings.flatMap((one, at) =>
    one.clashes.flatMap(clash => {
      const other = byId.get(clash.meetingId);
      return other && at < other.at ? [{ one, other: other.meeting, ...clash }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  return (
    <section className={styles.clashes} aria-labelledby="clashes">
      <h2 id="clashes">⚠ {t('calendar.clashes')}</h2>
      <ul>
        {pairs.map(({ one, other, venue, people }) => (
          <li key={one.meetingId + other.meetingId}>
            <span className="num">{dayAndClock(one.startsAt)}</span> <Link to={wayTo(one)}>{one.title}</Link>{' '}
            ／ <span className="num">{dayAndClock(other.startsAt)}</span>{' '}
            <Link to={wayTo(other)}>{other.title}</Link>
            {t('app.colon')}
            {[
              ...(venue ? [t('clashes.venue')] : []),
              ...(people.length > 0 ? [t('clashes.people', { names: people.join(t('app.comma')) })] : []),
            ].join(t('app.semicolon'))}
          </li>
        ))}
      </ul>
    </section>
  );
}
