import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TopicAtMeetingFragment, TopicCourseFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { CameTo } from './CameTo';
import styles from './topics.module.css';
import { titleOf } from './title-of';

/** What happened to a topic, through meeting and resolution. */
export function Timeline({
  entries,
  meetings,
}: {
  entries: readonly TopicCourseFragment[];
  meetings: readonly TopicAtMeetingFragment[];
}) {
  const { t } = useTranslation();
  return (
    <ol className={styles.course}>
      {entries.map(entry => {
        const meeting = meetings.find(({ id }) => id === entry.meetingId);
        return (
          <li key={entry.seq}>
            <h3>{titleOf(t, entry)}</h3>
            <p className={styles.quiet}>
              <span className="num">{dayAndClock(entry.at)}</span>
              {entry.byName && (
                <span>
                  {entry.byTitle} {entry.byName}
                </span>
              )}
            </p>
            {entry.text && <blockquote className={styles.said}>{entry.text}</blockquote>}
            {entry.type === 'BACK_TO_POOL' && !entry.byName && <p>{t('topics.fate.house')}</p>}
            {entry.other && (
              <p>
                <Link to={`/topics/${entry.other.id}`}>{entry.other.title}</Link>
              </p>
            )}
            {meeting && (
              <p>
                <Link to={`/m/${meeting.id}`}>
                  {t('topics.meeting', { n: meeting.number, title: meeting.title })}
                </Link>{' '}
                <span className="num">{dayAndClock(meeting.startsAt)}</span>
              </p>
            )}
            {entry.type === 'SETTLED' && meeting && <CameTo meeting={meeting} />}
          </li>
        );
      })}
    </ol>
  );
}
