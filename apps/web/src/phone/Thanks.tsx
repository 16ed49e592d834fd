import { useTranslation } from 'react-i18next';
import { dayAndClock } from '../language/times';
import type { Meeting } from '../live/meeting';
import styles from './phone.module.css';

export function Thanks({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <section className={styles.card} aria-labelledby="thanks">
      <h2 id="thanks" className={styles.title}>
        {t('phone.adjourned.title')}
      </h2>
      <p>
        {meeting.outcomes.length === 0
          ? t('phone.adjourned.none')
          : t('phone.adjourned.text', { time: dayAndClock(meeting.adjournedAt ?? meeting.serverTime) })}
      </p>
    </section>
  );
}
