import { useTranslation } from 'react-i18next';
import { countdown } from '../language/times';
import type { Meeting, Speech } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import { PartyMark } from '../parties/PartyMark';
import { Act } from './Act';
import card from './console.module.css';
import styles from './speakers.module.css';
import type { ChairActs } from './use-chair-acts';
import { whyNotEndSpeech, whyNotGiveFloor } from './why-not';

interface Props {
  meeting: Meeting;
  acts: ChairActs;
  /** Minutes that the next speaker gets. */
  minutes: number;
  setMinutes: (minutes: number) => void;
}

export function Speakers({ meeting, acts, minutes, setMinutes }: Props) {
  const { t } = useTranslation();
  const [first] = meeting.waiting;
  const silent = whyNotEndSpeech(meeting);
  return (
    <section className={card.card} aria-labelledby="speakers">
      <div className={card.cardHead}>
        <h2 id="speakers">{t('console.speakers.title')}</h2>
        <label className={styles.minutes}>
          {t('console.speakers.perPerson')}
          <select value={minutes} onChange={event => setMinutes(Number(event.target.value))}>
            {[1, 2, 3, 5, 8].map(choice => (
              <option key={choice} value={choice}>
                {t('terms.minutes', { minutes: choice })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {meeting.floor ? (
        <Now floor={meeting.floor} />
      ) : (
        <p className={styles.none}>{t('console.speakers.nobody')}</p>
      )}
      <div className={styles.buttons}>
        <Act why={silent} busy={acts.busy} onClick={() => void acts.extendSpeech()}>
          {t('console.speakers.minute')}
        </Act>
        <Act
          why={whyNotGiveFloor(meeting)}
          busy={acts.busy}
          onClick={() => first && void acts.giveFloor(first.id, minutes)}
        >
          {t('console.speakers.next')}
        </Act>
        <Act why={silent} busy={acts.busy} onClick={() => void acts.endSpeech()}>
          {t('console.speakers.end')}
        </Act>
      </div>
      {meeting.waiting.length === 0 && <p className={styles.none}>{t('console.speakers.nobodyWaits')}</p>}
      <ol className={styles.waiting}>
        {meeting.waiting.map((request, index) => (
          <li key={request.id}>
            <span className="num">{index + 1}.</span>
            <PartyMark party={request.party} named />
            <span>
              {request.name}
              <small>{request.title}</small>
            </span>
            <button
              type="button"
              disabled={acts.busy}
              aria-label={t('console.speakers.give', { name: request.name })}
              onClick={() => void acts.giveFloor(request.id, minutes)}
            >
              ▸
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Now({ floor }: { floor: Speech }) {
  const now = useServerNow();
  const left = Date.parse(floor.endsAt) - now;
  return (
    <div className={styles.now}>
      <PartyMark party={floor.party} named />
      <p>
        <strong>{floor.name}</strong>
        {floor.title}
      </p>
      <span className={`${styles.timer} num`} role="timer" data-over={left <= 0}>
        {left > 0 ? countdown(left) : `+${countdown(-left)}`}
      </span>
    </div>
  );
}
