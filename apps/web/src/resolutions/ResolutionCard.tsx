import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ResolutionCardFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import { Deadline } from './Deadline';
import styles from './resolutions.module.css';

export function ResolutionCard({ resolution }: { resolution: ResolutionCardFragment }) {
  const { t } = useTranslation();
  const { id, number, text, addressee, dueOn, estateName, viewerMayAnswer } = resolution;
  return (
    <article className={styles.card} data-mine={viewerMayAnswer}>
      <p className={styles.tags}>
        <Deadline resolution={resolution} />
        {viewerMayAnswer && <span className={styles.yourTurn}>{t('resolutions.yourTurn')}</span>}
        <span className={`${styles.quiet} num`}>{number}</span>
      </p>
      <h2>
        <Link to={`/resolutions/${id}`}>{text}</Link>
      </h2>
      <p className={styles.quiet}>
        {estateName} · {addressee.name} · {t('resolutions.due', { day: calendarDay(dueOn) })}
      </p>
    </article>
  );
}
