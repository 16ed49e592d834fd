import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ComingMeetingsDocument } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import styles from './overview.module.css';

/** Meetings that have been called, with or without a seat for oneself. */
export function ComingMeetings() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: ComingMeetingsDocument, requestPolicy: 'cache-and-network' });
  const meetings = data?.meetings;
  return (
    <section className={styles.section} aria-labelledby="coming">
      <h2 id="coming">{t('overview.meetings.title')}</h2>
      {meetings?.length === 0 && <p className={styles.quiet}>{t('overview.meetings.none')}</p>}
      <ul className={styles.rows}>
        {meetings?.map(({ id, title, startsAt, venue, viewerHasSeat }) => (
          <li key={id}>
            <Link to={`/m/${id}`}>{title}</Link>
            <span className={`${styles.quiet} num`}>
              {dayAndClock(startsAt)} · {venue}
              {viewerHasSeat && ` · ${t('overview.meetings.seat')}`}
            </span>
          </li>
        ))}
      </ul>
      <Link className={styles.more} to="/calendar">
        {t('overview.meetings.calendar')}
      </Link>
    </section>
  );
}
