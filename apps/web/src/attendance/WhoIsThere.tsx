import { useTranslation } from 'react-i18next';
import { clock } from '../language/times';
import { presentCount, type Meeting, type Seat } from '../live/meeting';
import { PartyMark } from '../parties/PartyMark';
import styles from './presence.module.css';

/** Everybody with a seat, by party: who has come, and who is missing. */
export function WhoIsThere({ meeting, mySeatId }: { meeting: Meeting; mySeatId: string | undefined }) {
  const { t } = useTranslation();
  return (
    <section className={styles.card} aria-labelledby="there">
      <h2 id="there">
        {t('attendance.there.title')} <span className="num">{t('terms.people', presentCount(meeting))}</span>
      </h2>
      {meeting.parties.map(({ party, present, total, seats }) => (
        <section key={party} aria-labelledby={`there-${party}`} className={styles.party}>
          <h3 id={`there-${party}`}>
            <PartyMark party={party} /> {t(`terms.party.${party}.name`)}{' '}
            <span className={`${styles.quiet} num`}>{t('terms.people', { present, total })}</span>
          </h3>
          <ul>
            {seats.map(seat => (
              <Line key={seat.id} seat={seat} mine={seat.id === mySeatId} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Line({ seat: { holderName, title, presentSince }, mine }: { seat: Seat; mine: boolean }) {
  const { t } = useTranslation();
  return (
    <li data-present={Boolean(presentSince)}>
      <span>
        {holderName}
        {mine && `（${t('attendance.there.you')}）`} <span className={styles.quiet}>{title}</span>
      </span>
      <span className={`${styles.quiet} num`}>
        {presentSince ? `✓ ${clock(presentSince)}` : t('attendance.there.absent')}
      </span>
    </li>
  );
}
