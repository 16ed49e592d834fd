import { useTranslation } from 'react-i18next';
import { calendarDay } from '../language/times';
import type { Meeting } from '../live/meeting';
import { AgendaCard } from './AgendaCard';
import { PresenceCard } from './PresenceCard';
import styles from './rooms.module.css';
import card from './screen.module.css';

/** After the meeting: thanks, and what happens next and when. */
export function ThanksRoom({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { outcomes } = meeting;
  return (
    <div className={card.session}>
      <section className={`${card.card} ${styles.thanks}`} aria-labelledby="thanks">
        <h2 id="thanks">{t('screen.thanks')}</h2>
        <p>{t(outcomes.length === 0 ? 'screen.noneAdopted' : 'screen.thanksText')}</p>
        <ol>
          {outcomes.slice(-5).map(({ resolutionId, number, text, addresseeName, dueOn }) => (
            <li key={resolutionId}>
              <span className="num">{number}</span>
              <strong>{text}</strong>
              <p>{t('screen.dueOn', { addressee: addresseeName, day: calendarDay(dueOn) })}</p>
            </li>
          ))}
        </ol>
      </section>
      <div className={card.right}>
        <PresenceCard meeting={meeting} />
        <AgendaCard meeting={meeting} />
      </div>
    </div>
  );
}
