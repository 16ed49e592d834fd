import { useTranslation } from 'react-i18next';
import { calendarDay } from '../language/times';
import type { Meeting } from '../live/meeting';
import styles from './phone.module.css';

export function Outcomes({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="outcomes">
      <h2 id="outcomes">{t('phone.outcomes.title')}</h2>
      {meeting.outcomes.map(outcome => (
        <article key={outcome.resolutionId} className={styles.card}>
          <p className={`${styles.quiet} num`}>{outcome.number}</p>
          <p className={styles.prose}>{outcome.text}</p>
          <p className={styles.quiet}>
            {t('phone.outcomes.due', { addressee: outcome.addresseeName, day: calendarDay(outcome.dueOn) })}
          </p>
        </article>
      ))}
    </section>
  );
}
