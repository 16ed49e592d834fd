import { useTranslation } from 'react-i18next';
import type { ResolutionViewFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import styles from './resolutions.module.css';

export function Undertakings({ undertakings }: { undertakings: ResolutionViewFragment['undertakings'] }) {
  const { t } = useTranslation();
  if (undertakings.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="undertakings">
      <h2 id="undertakings">{t('resolutions.undertakings')}</h2>
      <ul className={styles.undertakings}>
        {undertakings.map(({ id, text, doneBy, promisedByName, fulfilledAt }) => (
          <li key={id}>
            <span aria-hidden="true">{fulfilledAt ? '✓' : '○'}</span>
            <span>
              {text}
              <span className={styles.quiet}>
                {' '}
                {promisedByName} ·{' '}
                {fulfilledAt
                  ? t('resolutions.fulfilled')
                  : t('resolutions.doneBy', { day: calendarDay(doneBy) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
