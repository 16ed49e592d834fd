import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { longDay } from '../language/times';
import styles from './topics.module.css';
import type { TopicShown } from './use-topic';

/** What was said, with its photos, and where it went. */
export function Facts({ topic }: { topic: TopicShown }) {
  const { t } = useTranslation();
  const { text, category, whereabouts, building, organisationName, matterOf, mergedInto, merged, papers } =
    topic;
  const whose = organisationName ?? (matterOf && t(`topics.create.whoseIs.${matterOf}`));
  return (
    <>
      <p className={styles.quiet}>
        <span>{t(`topics.category.${category}`)}</span>
        <span>{topic.viewerFiled ? t('topics.byMe') : t('topics.by', { name: topic.filedByName })}</span>
        <span>{longDay(topic.filedAt)}</span>
      </p>
      <p className={styles.text}>{text}</p>
      <dl className={styles.facts}>
        <dt>{t('topics.where')}</dt>
        <dd>{[building, whereabouts].filter(Boolean).join(' ') || t('topics.wholeEstate')}</dd>
        {whose && (
          <>
            <dt>{t('topics.whose')}</dt>
            <dd>{whose}</dd>
          </>
        )}
      </dl>
      {papers.length > 0 && (
        <div className={styles.photos}>
          {papers.map(({ id, name, mediaType }, at) => (
            <a key={id} href={`/files/papers/${id}`} target="_blank" rel="noreferrer">
              {mediaType.startsWith('image/') && mediaType !== 'image/heic' ? (
                <img src={`/files/papers/${id}`} alt={t('topics.photo', { n: at + 1 })} loading="lazy" />
              ) : (
                name
              )}
            </a>
          ))}
        </div>
      )}
      {mergedInto && (
        <p className={styles.said}>
          <Link to={`/topics/${mergedInto.id}`}>{t('topics.mergedInto', mergedInto)}</Link>
        </p>
      )}
      {merged.length > 0 && (
        <div>
          <h2 className={styles.small}>{t('topics.merged')}</h2>
          <ul>
            {merged.map(({ id, number, title }) => (
              <li key={id}>
                <span className="num">{number}</span> <Link to={`/topics/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
