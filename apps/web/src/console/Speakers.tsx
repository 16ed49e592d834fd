import { useTranslation } from 'react-i18next';
import { countdown } from '../language/times';
import type { Meeting, Speech } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import { PartyMark } from '../parties/PartyMark';
import { Act } from './Act';
import card from './console.module.css';
import styles from './speakers.module.css';
import { turn } from './turn';
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
          onClick={() => first && void acts.giveFloor(first.id, turn(first, minutes))}
        >
          {t('console.speakers.next')}
        </Act>
        <Act why={silent} busy={acts.busy} onClick={() => void acts.endSpeech()}>
          {t('console.speakers.end')}
        </Act>
      </div>
      {meeting.whyNext && <p className={styles.none}>{t(`inSession.floor.why.${meeting.whyNext}`)}</p>}
      {meeting.waiting.length === 0 && <p className={styles.none}>{t('console.speakers.nobodyWaits')}</p>}
      <ol className={styles.waiting}>
        {meeting.waiting.map((request, index) => (
          <li key={request.id}>
            <span className="num">{index + 1}.</span>
            <PartyMark party={request.party} named />
            <span>
              {request.name}
              <small>
                {request.kind === 'SPEECH' ? request.title : t(`inSession.floor.kind.${request.kind}`)}
              </small>
            </span>
            <button
              type="button"
              disabled={acts.busy}
              aria-label={t('console.speakers.give', { name: request.name })}
              onClick={() => void acts.giveFloor(request.id, turn(request, minutes))}
            >
              ▸
            </button>
          </li>
        ))}
      </ol>
      <Spoken meeting={meeting} />
    </section>
  );
}

/** How long each party has spoken, with the speech that goes on. */
function Spoken({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const { floor, parties } = meeting;
  const spoken = parties.map(({ party, spokenSeconds }) => {
    const going = floor?.party === party ? Math.max(0, now - Date.parse(floor.since)) : 0;
    return { party, time: spokenSeconds * 1000 + going };
  });
  if (spoken.every(({ time }) => time === 0)) return null;
  return (
    <dl className={`${styles.spoken} num`} aria-label={t('inSession.floor.spoken')}>
      {spoken.map(({ party, time }) => (
        <div key={party}>
          <dt>{t(`terms.party.${party}.short`)}</dt>
          <dd>{countdown(time)}</dd>
        </div>
      ))}
    </dl>
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
