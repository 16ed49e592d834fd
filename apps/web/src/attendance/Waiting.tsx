import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { clock } from '../language/times';
import styles from './desk.module.css';
import type { Entries } from './use-entries';

/** What the server has not been told yet, and what it declined. */
export function Waiting({ entries: { entries, dismiss }, online }: { entries: Entries; online: boolean }) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <section className={styles.waiting} aria-labelledby="waiting">
      <h2 id="waiting">{t('attendance.waiting', { n: entries.length })}</h2>
      <p className={styles.hint}>{t(online ? 'attendance.waitingText' : 'attendance.waitingOffline')}</p>
      <ul>
        {entries.map(({ id, kind, name, at, declined }) => (
          <li key={id}>
            <span className="num">{clock(at)}</span>
            <strong>{name}</strong>
            <span>{t(kind === 'IN' ? 'attendance.came' : 'attendance.left')}</span>
            <span>{declined ?? t('attendance.isWaiting')}</span>
            {declined !== undefined && (
              <button type="button" className={button.quiet} onClick={() => dismiss(id)}>
                {t('attendance.dismiss')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
