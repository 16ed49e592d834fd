import { useTranslation } from 'react-i18next';
import { dayAndClock } from '../language/times';
import type { Meeting } from '../live/meeting';
import { presentCount } from '../live/meeting';
import styles from './phone.module.css';

export function Waiting({ meeting, present }: { meeting: Meeting; present: boolean }) {
  const { t } = useTranslation();
  return (
    <section className={styles.card} aria-labelledby="waiting">
      <h2 id="waiting" className={styles.title}>
        {t('phone.waiting.title')}
      </h2>
      <p>{t(present ? 'phone.waiting.text' : 'phone.waiting.textAbsent', { chair: meeting.chairName })}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('phone.waiting.startsAt')}</dt>
          <dd className="num">{dayAndClock(meeting.startsAt)}</dd>
        </div>
        <div>
          <dt>{t('phone.waiting.venue')}</dt>
          <dd>{meeting.venue}</dd>
        </div>
        <div>
          <dt>{t('terms.present')}</dt>
          <dd className="num">{t('terms.people', presentCount(meeting))}</dd>
        </div>
      </dl>
    </section>
  );
}
