import { useTranslation } from 'react-i18next';
import type { ResolutionViewFragment } from '../graphql/generated';
import styles from './resolutions.module.css';

/** What owners say, both ways: who said nothing is shown apart. */
export function Said({ satisfaction }: { satisfaction: ResolutionViewFragment['satisfaction'] }) {
  const { t } = useTranslation();
  const { satisfied, fairlySatisfied, dissatisfied, waiting, unrated, ofRated, ofAll } = satisfaction;
  const counts = [
    [t('resolutions.option.SATISFIED'), satisfied],
    [t('resolutions.option.FAIRLY_SATISFIED'), fairlySatisfied],
    [t('resolutions.option.DISSATISFIED'), dissatisfied],
    [t('resolutions.waiting'), waiting],
    [t('resolutions.unrated'), unrated],
  ] as const;
  return (
    <section className={styles.card} aria-labelledby="said">
      <h2 id="said">{t('resolutions.satisfaction')}</h2>
      <dl className={styles.counts}>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{count}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{t('resolutions.byFive')}</p>
      {ofRated !== null && (
        <p className={styles.quiet}>{t('resolutions.ofRated', { percent: (ofRated / 100).toFixed(1) })}</p>
      )}
      {ofAll !== null && (
        <p className={styles.quiet}>{t('resolutions.ofAll', { percent: (ofAll / 100).toFixed(1) })}</p>
      )}
    </section>
  );
}
