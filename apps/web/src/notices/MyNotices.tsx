import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import button from '../elements/button.module.css';
import { Phrase } from '../elements/Phrase';
import { MyNoticesDocument } from '../graphql/generated';
import home from '../home/home.module.css';
import { dayAndClock } from '../language/times';
import styles from './notices.module.css';

/** What one was told and has not read yet, above the meetings. */
export function MyNotices() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: MyNoticesDocument,
    variables: { first: 5 },
    requestPolicy: 'cache-and-network',
  });
  const unread = data?.myNotices.filter(({ readAt }) => !readAt) ?? [];
  if (unread.length === 0) return null;
  return (
    <section className={home.group} aria-labelledby="my-notices">
      <h2 id="my-notices">
        {t('notice.mine.title')} <span className={styles.unread}>{t('notice.mine.unread')}</span>
      </h2>
      {unread.map(({ meetingId, kind, content }) => (
        <article key={meetingId} className={home.card}>
          <h3>
            <Phrase text={`${t(`notice.kind.${kind}`)}：${content.title}`} />
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
