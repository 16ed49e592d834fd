import { useTranslation } from 'react-i18next';
import type { CommitteeDutyFragment } from '../graphql/generated';
import { calendarDay, daysBetween, today } from '../language/times';
import { useServerNow } from '../live/server-clock';
import styles from './committees.module.css';

/** What, who, and how long there is for it. */
export function DutyText({ duty: { kind, who, dueOn, overdue } }: { duty: CommitteeDutyFragment }) {
  const { t } = useTranslation();
  const left = daysBetween(today(useServerNow()), dueOn);
  const time = left > 0 ? 'dueIn' : 'dueToday';
  return (
    <>
      <strong>{t(`committees.duty.${kind}`)}</strong>
      <span className={styles.quiet}>
        <span>{t(`committees.who.${who}`)}</span>
        <span className="num">{t('committees.due', { day: calendarDay(dueOn) })}</span>
        <span className={`${styles.left} num`} data-late={overdue || undefined}>
          {overdue ? t('committees.lateBy', { n: -left }) : t(`committees.${time}`, { n: left })}
        </span>
      </span>
    </>
  );
}
