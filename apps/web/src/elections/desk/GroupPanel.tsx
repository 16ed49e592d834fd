import { useTranslation } from 'react-i18next';
import type { ElectionFragment } from '../../graphql/generated';
import { calendarDay } from '../../language/times';
import styles from '../elections.module.css';

/** 筹备组, as it is posted. */
export function GroupPanel({ election }: { election: ElectionFragment }) {
  const { t } = useTranslation();
  const { group, kind, groupFormedOn, groupPostedUntil } = election;
  const needed = kind === 'FIRST' || kind === 'REELECTION';
  return (
    <section className={styles.card} aria-labelledby="group">
      <h2 id="group">{t('elections.group.title')}</h2>
      {group.length === 0 && (
        <p className={styles.quiet}>{t(needed ? 'elections.group.none' : 'elections.group.notNeeded')}</p>
      )}
      {groupFormedOn && groupPostedUntil && (
        <p className={`${styles.quiet} num`}>
          {t('elections.group.posted', {
            from: calendarDay(groupFormedOn),
            until: calendarDay(groupPostedUntil),
          })}
        </p>
      )}
      <ul className={styles.list}>
        {group.map(({ name, side, leads }) => (
          <li key={`${side}.${name}`} className={styles.line}>
            <span>
              <strong>{name}</strong>
            </span>
            <span className={styles.quiet}>
              {leads && <b>{t('elections.group.leads')}</b>}
              <span>{t(`elections.group.sides.${side}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
