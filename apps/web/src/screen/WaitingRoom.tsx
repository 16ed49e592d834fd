import { useTranslation } from 'react-i18next';
import { clock, countdown, dayAndClock, today } from '../language/times';
import type { Meeting } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import { AgendaCard } from './AgendaCard';
import { CheckInQr } from './later';
import { PresenceCard } from './PresenceCard';
import styles from './rooms.module.css';
import card from './screen.module.css';

const HOUR = 3_600_000;

/** Before the meeting: a QR that is read from the back row, when it starts, who is here. */
export function WaitingRoom({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const starts = Date.parse(meeting.startsAt);
  const left = starts - now;
  const isToday = today(starts) === today(now);
  return (
    <div className={card.session}>
      <section className={`${card.card} ${styles.waiting}`} aria-labelledby="waiting">
        <CheckInQr meeting={meeting} className={styles.qr} />
        <div className={styles.words}>
          <h2 id="waiting">{t('screen.scanBefore')}</h2>
          <p>{t('screen.scanHelp')}</p>
          {meeting.checkInCode && (
            <p className={styles.code}>
              <span>{t('screen.code')}</span>
              <strong>{meeting.checkInCode}</strong>
            </p>
          )}
          <p className={`${styles.start} num`}>
            {left > HOUR && (
              <>
                {t(isToday ? 'screen.waitingRoom' : 'screen.startsOn')}{' '}
                <strong data-day={!isToday || undefined}>
                  {isToday ? clock(starts) : dayAndClock(starts)}
                </strong>
              </>
            )}
            {left > 0 && left <= HOUR && (
              <>
                {t('screen.startsIn')} <strong>{countdown(left)}</strong>
              </>
            )}
            {left <= 0 && <strong>{t('screen.startsNow')}</strong>}
          </p>
          <p>{t('screen.welcome')}</p>
        </div>
      </section>
      <div className={card.right}>
        <PresenceCard meeting={meeting} />
        <AgendaCard meeting={meeting} />
      </div>
    </div>
  );
}
