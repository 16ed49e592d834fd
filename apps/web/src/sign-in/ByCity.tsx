import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import button from '../elements/button.module.css';
import { safeNext } from './go-to-sign-in';
import styles from './sign-in.module.css';

/** By the city's own sign-on, on pages of the city. */
export function ByCity({ name }: { name: string }) {
  const { t } = useTranslation();
  const [asked] = useSearchParams();
  const next = encodeURIComponent(safeNext(asked.get('next')));
  return (
    <div className={styles.form}>
      <p>{t('signIn.cityText', { name })}</p>
      <a className={button.primary} href={`/auth/oidc/start?next=${next}`}>
        {t('signIn.toCity', { name })}
      </a>
    </div>
  );
}
