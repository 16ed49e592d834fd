import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import styles from './register-import.module.css';

export const PAGE = 50;

/** Steps through a list of known length, fifty at a time. */
export function Pager({ skip, count, go }: { skip: number; count: number; go: (skip: number) => void }) {
  const { t } = useTranslation();
  if (count <= PAGE) return null;
  const last = Math.min(skip + PAGE, count);
  return (
    <nav className={styles.pager} aria-label={t('rollImport.pages')}>
      <button
        type="button"
        className={button.secondary}
        disabled={skip === 0}
        onClick={() => go(skip - PAGE)}
      >
        {t('rollImport.previous')}
      </button>
      <span className="num">{t('rollImport.range', { first: skip + 1, last, count })}</span>
      <button
        type="button"
        className={button.secondary}
        disabled={last === count}
        onClick={() => go(skip + PAGE)}
      >
        {t('rollImport.next')}
      </button>
    </nav>
  );
}
