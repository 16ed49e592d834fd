import { useTranslation } from 'react-i18next';
import { ChoiceMark } from './ChoiceMark';
import styles from './measure-bar.module.css';
import { percent } from './percent';
import type { ResultMeasure } from './result';

const parts = [
  { key: 'agree', choice: 'FOR', word: 'AGREE' },
  { key: 'against', choice: 'AGAINST', word: 'AGAINST' },
  { key: 'abstain', choice: 'ABSTAIN', word: 'ABSTAIN' },
] as const;

/** How those who took part divide, with the mark that agreement must reach; in words where figures are not published. */
export function MeasureBar({ measure, shown }: { measure: ResultMeasure; shown: (n: number) => string }) {
  const { t } = useTranslation();
  const whole = measure.participating ?? 0;
  const share = (part: number) => `${whole > 0 ? (100 * part) / whole : 0}%`;
  const known = parts.every(({ key }) => measure[key] !== null);
  if (!known || whole === 0) return null;
  return (
    <div>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar}>
          {parts.map(({ key, choice }) => (
            <i key={key} data-choice={choice} style={{ width: share(measure[key]!) }} />
          ))}
        </div>
        {measure.needed !== null && <span className={styles.mark} style={{ left: share(measure.needed) }} />}
      </div>
      <ul className={`${styles.legend} num`}>
        {parts.map(({ key, choice, word }) => (
          <li key={key}>
            <ChoiceMark choice={choice} className={styles.choice} />
            <strong>{t(`booth.choice.${word}`)}</strong>
            {shown(measure[key]!)} <small>{percent(measure[key]!, whole)}%</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
