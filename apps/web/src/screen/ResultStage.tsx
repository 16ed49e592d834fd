import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../language';
import type { Motion, MotionResult } from '../live/meeting';
import { ResultBar } from '../votes/ResultBar';
import { Seal } from '../votes/Seal';
import { NamesByChoice } from './NamesByChoice';
import styles from './result-stage.module.css';
import card from './screen.module.css';

/** The announced result: the bar, every seat by name, the seal and the reason. */
export function ResultStage({ motion, result }: { motion: Motion; result: MotionResult }) {
  const { t } = useTranslation();
  const adopted = motion.state === 'ADOPTED';
  return (
    <>
      <section className={`${card.card} ${styles.tally}`} aria-labelledby="tally">
        <p className={`${styles.head} num`}>
          <strong id="tally">{t('screen.result')}</strong>
          <span>
            {[
              t('screen.takePart', { entitled: motion.entitled }),
              t('screen.needed', { needed: result.needed }),
              ...(result.notVoted > 0 ? [t('phone.result.notVoted', { n: result.notVoted })] : []),
            ].join(' · ')}
          </span>
        </p>
        <ResultBar result={result} legend={false} />
        {!motion.secret && <NamesByChoice result={result} />}
      </section>
      <section className={styles.verdict} data-adopted={adopted} aria-labelledby="verdict">
        <Seal adopted={adopted} />
        <div>
          <h3 id="verdict">{t(adopted ? 'phone.result.adopted' : 'phone.result.notAdopted')}</h3>
          <p>{result.explanation[currentLanguage() === 'en' ? 'en' : 'zh']}</p>
        </div>
      </section>
    </>
  );
}
