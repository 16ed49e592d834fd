import { useTranslation } from 'react-i18next';
import type { ElectionNextFragment } from '../graphql/generated';
import { calendarDay, daysBetween, today } from '../language/times';
import { useServerNow } from '../live/server-clock';
import styles from './committees.module.css';

/** How far the election is that runs, what comes next in it, and by when. */
export function ElectionNextText({
  next: { state, duty, dueOn, posted, overdue },
}: {
  next: ElectionNextFragment;
}) {
  const { t } = useTranslation();
  const now = useServerNow();
  const left = dueOn === null ? 0 : daysBetween(today(now), dueOn);
  const time = overdue ? 'lateBy' : left > 0 ? 'dueIn' : posted ? 'postedToday' : 'dueToday';
  return (
    <>
      <strong>{t(`committees.next.state.${state as 'VOTING'}`)}</strong>
      {duty && <span>{t('committees.next.then', { duty: t(`committees.next.duty.${duty}`) })}</span>}
      {dueOn && (
        <span className={styles.quiet}>
          <span className="num">
            {t(posted ? 'committees.next.posted' : 'committees.due', { day: calendarDay(dueOn) })}
          </span>
          <span className={`${styles.left} num`} data-late={overdue || undefined}>
            {t(`committees.${time}`, { n: Math.abs(left) })}
          </span>
        </span>
      )}
    </>
  );
}
