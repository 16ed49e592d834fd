import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../../elements/button.module.css';
import { calendarDay } from '../../language/times';
import type { Meeting } from '../../live/meeting';
import card from '../console.module.css';
import { Resummon } from './Resummon';
import styles from './stage.module.css';

export function Adjourned({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <section className={card.card} aria-labelledby="stage">
      <h2 id="stage" className={styles.title}>
        {t('console.adjourned.title')}
      </h2>
      <p>{t('console.adjourned.text')}</p>
      <ul className={styles.outcomes}>
        {meeting.outcomes.map(({ resolutionId, number, text, addresseeName, dueOn }) => (
          <li key={resolutionId}>
            <Link to={`/resolutions/${resolutionId}`}>{text}</Link>
            <p className={`${styles.source} num`}>
              {number} · {t('phone.outcomes.due', { addressee: addresseeName, day: calendarDay(dueOn) })}
            </p>
          </li>
        ))}
      </ul>
      {meeting.standing === 'CONSULTATION' && <Resummon meeting={meeting} />}
      <div className={styles.acts}>
        <Link to={`/meetings/${meeting.id}/minutes`} className={button.primary}>
          {t('meetings.minutes')}
        </Link>
        <Link to="/resolutions" className={button.secondary}>
          {t('console.adjourned.follow')}
        </Link>
      </div>
    </section>
  );
}
