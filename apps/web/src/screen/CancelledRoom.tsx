import { useTranslation } from 'react-i18next';
import type { Meeting } from '../live/meeting';
import styles from './rooms.module.css';
import card from './screen.module.css';

/** Called, and then not held. */
export function CancelledRoom({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <div className={card.session}>
      <section className={`${card.card} ${styles.thanks}`} aria-labelledby="cancelled">
        <h2 id="cancelled">{t('screen.cancelled')}</h2>
        <p>{meeting.title}</p>
      </section>
    </div>
  );
}
