import { useTranslation } from 'react-i18next';
import type { RatingStandingFragment } from '../../graphql/generated';
import { LightMark } from '../LightMark';
import { points } from '../points';
import styles from './standings.module.css';

/** A score, what it means, and where it has gone since. */
export function StandingScore({ standing: { score, light, change } }: { standing: RatingStandingFragment }) {
  const { t } = useTranslation();
  const way = change === null ? null : change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <span className={styles.score}>
      {score !== null && <b className="num">{t('ratings.points', { n: points(score) })}</b>}
      <LightMark light={light} />
      {way && change !== null && (
        <span className={styles.quiet}>
          {t(`ratings.result.change.${way}`, { n: points(Math.abs(change)) })}
        </span>
      )}
    </span>
  );
}
