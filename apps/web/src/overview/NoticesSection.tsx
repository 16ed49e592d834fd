import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MyNoticesLiveDocument } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { useFollowed } from '../resolutions/use-followed';
import styles from './overview.module.css';
import pill from '../elements/pill.module.css';

const NOTHING_ELSE = {};

/** What one is told, as it comes, until it is read. */
export function NoticesSection() {
  const { t } = useTranslation();
  const told = useFollowed(MyNoticesLiveDocument, NOTHING_ELSE)?.myNoticesLive;
  const unread = told?.notices?.filter(({ readAt }) => !readAt) ?? [];
  return (
    <section className={styles.section} aria-labelledby="told">
      <h2 id="told">
        {t('overview.notices.title')}
        {told && told.unread > 0 && (
          <span className={`${pill.count} num`}>{t('overview.notices.unread', { n: told.unread })}</span>
        )}
      </h2>
      <div role="status">
        {told && unread.length === 0 && <p className={styles.quiet}>{t('overview.notices.none')}</p>}
      </div>
      <ul className={styles.rows}>
        {unread.map(({ meetingId, version, kind, content }) => (
          <li key={`${meetingId} ${version}`}>
            <Link to={`/m/${meetingId}/notice`}>
              {t(`overview.notices.kind.${kind}`)}
              {t('app.colon')}
              {content.title}
            </Link>
            <span className={`${styles.quiet} num`}>
              {dayAndClock(content.startsAt)} · {content.venue}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
