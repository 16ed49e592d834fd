import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { PartyMark } from '../parties/PartyMark';
import styles from './desk.module.css';
import { willBePresent } from './entries';
import type { Desk, DeskSeat } from './find-seats';
import type { Entries } from './use-entries';

/** Everybody who is invited, by number; who is present can be entered as having left. */
export function SeatList(props: { desk: Desk; entries: Entries; time: (at: string) => string }) {
  const { t } = useTranslation();
  const { desk, entries, time } = props;

  function standing({ presentSince, leftAt, way, standIn }: DeskSeat): string {
    if (presentSince)
      return [
        t('attendance.since', { time: time(presentSince) }),
        ...(way === 'REMOTE' ? [t('attendance.remotely')] : []),
        ...(standIn ? [t('attendance.standIn', { name: standIn })] : []),
      ].join(' · ');
    return leftAt ? t('attendance.leftAt', { time: time(leftAt) }) : t('terms.absent');
  }

  return (
    <section className={styles.seats} aria-labelledby="seats">
      <h2 id="seats">{t('attendance.seats')}</h2>
      <ol>
        {desk.seats.map(seat => {
          const will = willBePresent(entries.entries, seat.seatId, Boolean(seat.presentSince));
          const untold = will !== Boolean(seat.presentSince);
          return (
            <li key={seat.seatId} data-present={will}>
              <span className="num">{seat.number}</span>
              <PartyMark party={seat.party} named />
              <span className={styles.who}>
                <strong>{seat.holderName}</strong>
                <small>{seat.organisationName ?? seat.title}</small>
              </span>
              <span className={`${styles.standing} num`}>
                {untold ? t('attendance.isWaiting') : standing(seat)}
              </span>
              {will && desk.state !== 'ADJOURNED' && (
                <button
                  type="button"
                  className={button.quiet}
                  aria-label={t('attendance.leavesName', { name: seat.holderName })}
                  onClick={() => entries.enter({ seat, name: seat.holderName, byProxy: false }, 'OUT')}
                >
                  {t('attendance.leaves')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
