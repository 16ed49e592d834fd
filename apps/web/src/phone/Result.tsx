import { useTranslation } from 'react-i18next';
import { Phrase } from '../elements/Phrase';
import { currentLanguage } from '../language';
import type { Motion } from '../live/meeting';
import { NamedVotes } from '../votes/NamedVotes';
import { ResultBar } from '../votes/ResultBar';
import { Seal } from '../votes/Seal';
import styles from './phone.module.css';

/** An announced result: the seal, the numbers, the reason in one sentence, and each seat's choice. */
export function Result({ motion, mySeatId }: { motion: Motion; mySeatId: string | undefined }) {
  const { t } = useTranslation();
  const { result } = motion;
  if (!result) return null;
  const adopted = motion.state === 'ADOPTED';
  return (
    <article className={styles.card}>
      <div className={styles.sealed}>
        <Seal adopted={adopted} />
        <div>
          <h3 data-adopted={adopted}>{t(adopted ? 'phone.result.adopted' : 'phone.result.notAdopted')}</h3>
          <p>
            <Phrase text={motion.text} />
          </p>
        </div>
      </div>
      <ResultBar result={result} />
      <p className={styles.prose}>{result.explanation[currentLanguage() === 'en' ? 'en' : 'zh']}</p>
      <details className={styles.details}>
        <summary>{t('phone.result.byName')}</summary>
        <NamedVotes votes={result.votes} mySeatId={mySeatId} />
        {result.notVoted > 0 && (
          <p className={styles.quiet}>{t('phone.result.notVoted', { n: result.notVoted })}</p>
        )}
      </details>
    </article>
  );
}
