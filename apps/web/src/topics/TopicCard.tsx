import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TopicSummaryFragment } from '../graphql/generated';
import { longDay } from '../language/times';
import { Cosign } from './Cosign';
import { StateMark } from './StateMark';
import styles from './topics.module.css';

export function TopicCard({ topic, changed }: { topic: TopicSummaryFragment; changed: () => void }) {
  const { t } = useTranslation();
  const { id, number, title, category, state, whereabouts, filedAt, filedByName, viewerFiled } = topic;
  return (
    <article className={styles.card}>
      <p className={styles.tags}>
        <StateMark state={state} mustBeHeard={topic.mustBeHeardAt !== null} />
      </p>
      <h2>
        <Link to={`/topics/${id}`}>{title}</Link>
      </h2>
      <p className={styles.quiet}>
        <span className="num">{number}</span>
        <span>{t(`topics.category.${category}`)}</span>
        {whereabouts && <span>{whereabouts}</span>}
        <span>{viewerFiled ? t('topics.byMe') : t('topics.by', { name: filedByName })}</span>
        <span>{longDay(filedAt)}</span>
        {topic.photos > 0 && <span>{t('topics.photos', { n: topic.photos })}</span>}
      </p>
      <Cosign topic={topic} changed={changed} />
    </article>
  );
}
