import { useTranslation } from 'react-i18next';
import { clock, countdown } from '../../language/times';
import type { Meeting } from '../../live/meeting';
import { useServerNow } from '../../live/server-clock';
import { Act } from '../Act';
import card from '../console.module.css';
import type { ChairActs } from '../use-chair-acts';
import { whyNotResume } from '../why-not';
import styles from './stage.module.css';

export function Recess({ meeting, acts }: { meeting: Meeting; acts: ChairActs }) {
  const { t } = useTranslation();
  const now = useServerNow();
  if (!meeting.recess) return null;
  const left = Date.parse(meeting.recess.until) - now;
  return (
    <section className={card.card} aria-labelledby="stage">
      <div className={styles.head}>
        <h2 id="stage" className={styles.title}>
          {t('inSession.recess.resting')}
        </h2>
        <p className={styles.time} data-over={left <= 0}>
          {t('inSession.recess.until', { time: clock(meeting.recess.until) })}
          <strong className="num" role="timer">
            {left > 0 ? countdown(left) : `+${countdown(-left)}`}
          </strong>
        </p>
      </div>
      <p>{t('inSession.recess.note')}</p>
      <div className={styles.acts}>
        <Act
          look="primary"
          why={whyNotResume(meeting)}
          busy={acts.busy}
          onClick={() => void acts.endRecess()}
        >
          {t('inSession.recess.resume')}
        </Act>
      </div>
    </section>
  );
}
