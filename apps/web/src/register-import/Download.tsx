import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import styles from './register-import.module.css';

/** The rows that stayed out, in the columns that they came in, to be mended and sent again. */
export function Download({ id, rows }: { id: string; rows: number }) {
  const { t } = useTranslation();
  return (
    <section className={styles.download}>
      <p>{t('rollImport.leftOut', { rows })}</p>
      <a className={button.secondary} href={`/imports/${id}/held-back`} download>
        {t('rollImport.download')}
      </a>
    </section>
  );
}
