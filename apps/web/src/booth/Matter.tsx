import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../language';
import styles from './booth.module.css';
import type { BoothItem } from './booth-vote';

/** Why all owners decide this, and what it takes, in two sentences. */
export function Matter({ item }: { item: BoothItem }) {
  const { t } = useTranslation();
  const language = currentLanguage() === 'en' ? 'en' : 'zh';
  const bound = (text: string) => {
    const [sign, share] = text.split(' ');
    return t(sign === '≥' ? 'booth.bound.including' : 'booth.bound.exceeding', { share });
  };
  return (
    <p className={styles.law}>
      <span>{t('booth.law', { article: item.article[language], matter: item.matterName[language] })}</span>
      <span>
        {t('booth.takes', { participation: bound(item.participation), agreement: bound(item.agreement) })}
      </span>
    </p>
  );
}
