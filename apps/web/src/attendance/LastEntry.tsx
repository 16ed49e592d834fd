import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import styles from './desk.module.css';
import type { Entries } from './use-entries';

/** Whom the desk has just entered, and for ten seconds the way back. */
export function LastEntry({ entries: { last, undo, forgetLast } }: { entries: Entries }) {
  const { t } = useTranslation();

  useEffect(() => {
    if (!last) return;
    const over = setTimeout(forgetLast, Math.max(0, last.until - performance.now()));
    return () => clearTimeout(over);
  }, [last, forgetLast]);

  return (
    <div className={styles.last} role="status">
      {last && (
        <>
          <strong>{t('attendance.entered', { name: last.entry.name })}</strong>
          <button type="button" className={button.secondary} onClick={() => void undo(last)}>
            {t('attendance.undo')}
          </button>
        </>
      )}
    </div>
  );
}
