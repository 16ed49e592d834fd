import { useTranslation } from 'react-i18next';
import { setElder, useAppearance } from '../appearance/appearance';
import { currentLanguage } from '../language';
import { chooseLanguage } from '../me/choose-language';
import styles from './reading-switches.module.css';

/** The two switches that must be on the first page one sees: the other language, and 长辈版. */
export function ReadingSwitches() {
  const { t } = useTranslation();
  const { elder } = useAppearance();
  const chinese = currentLanguage() === 'zh-CN';
  return (
    <div className={styles.switches}>
      <button
        type="button"
        className={styles.language}
        lang={chinese ? 'en' : 'zh-CN'}
        aria-label={`${chinese ? 'EN' : '中文'} ${t('app.switchLanguage')}`}
        onClick={() => chooseLanguage(chinese ? 'en' : 'zh-CN')}
      >
        {t(chinese ? 'app.toEnglish' : 'app.toChinese')}
      </button>
      <button type="button" className={styles.elder} data-on={elder} onClick={() => setElder(!elder)}>
        <span className={styles.big} aria-hidden="true">
          大
        </span>
        <span className={styles.word}>{t(elder ? 'app.standard' : 'app.elder')}</span>
      </button>
    </div>
  );
}
