import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import { Phrase } from '../elements/Phrase';
import type { HomeNoticeFragment } from '../graphql/generated';
import home from '../home/home.module.css';
import { dayAndClock } from '../language/times';
import styles from './notices.module.css';

/** What one was told and has not read yet, above the meetings. */
export function MyNotices({ notices }: { notices: readonly HomeNoticeFragment[] }) {
  const { t } = useTranslation();
  return (
    <section className={home.group} aria-labelledby="my-notices">
      <h2 id="my-notices">
        {t('notice.mine.title')} <span className={styles.unread}>{t('notice.mine.unread')}</span>
      </h2>
      {notices.map(({ meetingId, kind, content }) => (
        <article key={meetingId} className={home.card}>
          <h3>
            <Phrase text={t(`notice.kind.${kind}`) + t('app.colon') + content.title} />
          </h3>
          <p className="num">
            {dayAndClock(content.startsAt)}
            <br />
            {content.venue}
          </p>
          <Link to={`/m/${meetingId}/notice`} className={button.primary}>
            {t('notice.mine.see')}
            <span className="visually-hidden">{content.title}</span>
          </Link>
        </article>
      ))}
    </section>
  );
}
