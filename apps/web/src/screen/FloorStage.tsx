import { useTranslation } from 'react-i18next';
import { calendarDay, countdown } from '../language/times';
import type { AgendaItem, Meeting, Speech } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import { PartyMark } from '../parties/PartyMark';
import styles from './floor-stage.module.css';
import card from './screen.module.css';

/** Between votes: who speaks, who waits, what the item is about, what was decided so far. */
export function FloorStage({ meeting, item }: { meeting: Meeting; item: AgendaItem | undefined }) {
  const { t } = useTranslation();
  const { floor, waiting, outcomes } = meeting;
  return (
    <>
      <section className={`${card.card} ${styles.floor}`} aria-labelledby="floor">
        <div className={styles.speaker}>
          <h3 id="floor">{t('screen.floor')}</h3>
          {floor ? <Speaker floor={floor} /> : <p className={styles.nobody}>{t('screen.noSpeaker')}</p>}
        </div>
        <div className={styles.waiting}>
          <h3>{t('screen.waiting')}</h3>
          <ol>
            {waiting.slice(0, 4).map((request, index) => (
              <li key={request.id}>
                <span className="num">{index + 1}</span>
                <PartyMark party={request.party} named />
                <strong>{request.name}</strong>
                <span className={styles.title}>
                  {request.kind === 'SPEECH' ? request.title : t(`screen.kind.${request.kind}`)}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </section>
      {(item?.summary || outcomes.length > 0) && (
        <div className={styles.row}>
          {item?.summary && (
            <section className={`${card.card} ${styles.summary}`}>
              <p>{item.summary}</p>
            </section>
          )}
          {outcomes.length > 0 && (
            <section className={`${card.card} ${styles.outcomes}`} aria-labelledby="outcomes">
              <h3 id="outcomes">{t('screen.outcomes')}</h3>
              {outcomes.slice(-2).map(({ resolutionId, text, addresseeName, dueOn }) => (
                <div key={resolutionId}>
                  <strong>{text}</strong>
                  <p>{t('screen.dueOn', { addressee: addresseeName, day: calendarDay(dueOn) })}</p>
                </div>
              ))}
            </section>
          )}
        </div>
      )}
    </>
  );
}

function Speaker({ floor }: { floor: Speech }) {
  const now = useServerNow();
  const left = Date.parse(floor.endsAt) - now;
  const whole = Date.parse(floor.endsAt) - Date.parse(floor.since);
  return (
    <div className={styles.now} data-over={left <= 0}>
      <PartyMark party={floor.party} named />
      <p>
        <strong>{floor.name}</strong>
        {floor.title}
      </p>
      <span className={`${styles.timer} num`} role="timer">
        {left > 0 ? countdown(left) : `+${countdown(-left)}`}
      </span>
      <i className={styles.sand} style={{ scale: `${Math.max(0, Math.min(1, left / whole))} 1` }} />
    </div>
  );
}
