import { useTranslation } from 'react-i18next';
import type { ElectionFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import { daysLeft, isOver } from './days-left';
import styles from './elections.module.css';
import pill from '../elements/pill.module.css';

/** The lists as they were posted, the one in force first, each with who was on it and why it changed. */
export function Postings({ lists }: Pick<ElectionFragment, 'lists'>) {
  const { t } = useTranslation();
  if (lists.length === 0) return <p className={styles.quiet}>{t('elections.lists.none')}</p>;
  return (
    <ul className={styles.list}>
      {[...lists].reverse().map(({ version, postedOn, until, over, because, candidates }, at) => (
        <li key={version}>
          <span className={styles.line}>
            <strong>{t('elections.lists.version', { n: version })}</strong>
            <span className={pill.pill} data-look={at === 0 ? 'good' : undefined}>
              {t(at === 0 ? 'elections.lists.inForce' : 'elections.lists.replaced')}
            </span>
          </span>
          <span className={`${styles.quiet} num`}>
            <span>
              {t('elections.lists.days', { from: calendarDay(postedOn), until: calendarDay(until) })}
            </span>
            {at === 0 && !over && !isOver(until) && <b>{daysLeft(t, until)}</b>}
          </span>
          <span>{candidates.map(({ name }, n) => `${n + 1}. ${name}`).join('　')}</span>
          {because && <span className={styles.quiet}>{t('elections.lists.because', { text: because })}</span>}
        </li>
      ))}
    </ul>
  );
}
