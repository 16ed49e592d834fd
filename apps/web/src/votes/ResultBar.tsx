import { useTranslation } from 'react-i18next';
import type { MotionResult } from '../live/meeting';
import { ChoiceMark } from './ChoiceMark';
import { choices } from './choices';
import styles from './result-bar.module.css';

/** One bar over all voting seats present, with the mark of the majority, and the numbers in words below. */
export function ResultBar({ result, legend = true }: { result: MotionResult; legend?: boolean }) {
  const { t } = useTranslation();
  const seats = result.for + result.against + result.abstain + result.notVoted;
  const share = (part: number) => `${seats === 0 ? 0 : (100 * part) / seats}%`;
  return (
    <div>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar}>
          {choices.map(({ choice, count }) => (
            <i key={choice} data-choice={choice} style={{ width: share(result[count]) }} />
          ))}
        </div>
        <span className={styles.mark} style={{ left: share(result.needed - 0.5) }}>
          <em>{t('terms.half')}</em>
        </span>
      </div>
      {legend && (
        <ul className={`${styles.legend} num`}>
          {choices.map(({ choice, count }) => (
            <li key={choice}>
              <ChoiceMark choice={choice} className={styles.choice} />
              <strong>{t(`terms.choice.${choice}`)}</strong>
              {t('terms.seats', { n: result[count] })}
            </li>
          ))}
          {result.notVoted > 0 && <li>{t('phone.result.notVoted', { n: result.notVoted })}</li>}
        </ul>
      )}
    </div>
  );
}
