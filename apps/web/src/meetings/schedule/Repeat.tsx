import { useTranslation } from 'react-i18next';
import { today } from '../../language/times';
import { rhythmOf } from '../series/rhythm-draft';
import { RhythmFields } from '../series/RhythmFields';
import type { Part } from './part';
import styles from './schedule.module.css';

/** Whether this is one meeting or a standing one. */
export function Repeat({ draft, change, refusal }: Part) {
  const { t } = useTranslation();
  const { rhythm, startsAt } = draft;
  return (
    <section className={styles.card} aria-label={t('series.title')}>
      <label className={styles.repeat}>
        <input
          type="checkbox"
          checked={rhythm !== null}
          onChange={event =>
            change({ rhythm: event.currentTarget.checked ? rhythmOf(startsAt, today(Date.now())) : null })
          }
        />
        {t('series.repeat')}
      </label>
      {rhythm && (
        <>
          <p className={styles.lead}>{t('series.repeatLead')}</p>
          <RhythmFields rhythm={rhythm} change={next => change({ rhythm: next })} refusal={refusal} />
        </>
      )}
    </section>
  );
}
