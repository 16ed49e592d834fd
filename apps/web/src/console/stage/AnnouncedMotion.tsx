import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../language';
import { calendarDay } from '../../language/times';
import type { Meeting, Motion } from '../../live/meeting';
import { NamedVotes } from '../../votes/NamedVotes';
import { ResultBar } from '../../votes/ResultBar';
import { Seal } from '../../votes/Seal';
import card from '../console.module.css';
import type { ChairActs } from '../use-chair-acts';
import { AdoptResolution } from './AdoptResolution';
import { Diff } from './Diff';
import styles from './stage.module.css';

/** A decided motion: its result, and the resolution that follows from it. */
export function AnnouncedMotion({
  meeting,
  motion,
  acts,
}: {
  meeting: Meeting;
  motion: Motion;
  acts: ChairActs;
}) {
  const { t } = useTranslation();
  const { result } = motion;
  if (!result) return null;
  const adopted = motion.state === 'ADOPTED';
  const outcomes = meeting.outcomes.filter(outcome => outcome.motionId === motion.id);
  return (
    <section className={card.card} aria-labelledby={`result-${motion.id}`}>
      <div className={styles.sealed}>
        <Seal adopted={adopted} />
        <div>
          <h2 id={`result-${motion.id}`}>
            {t(adopted ? 'phone.result.adopted' : 'phone.result.notAdopted')}
          </h2>
          <p className={styles.motion}>{motion.text}</p>
        </div>
      </div>
      <ResultBar result={result} />
      <p className={styles.source}>{result.explanation[currentLanguage() === 'en' ? 'en' : 'zh']}</p>
      {motion.amends && <Diff stretches={motion.amends.diff} />}
      {motion.amendedBy.map(({ motionId, before }) => (
        <p key={motionId} className={styles.source}>
          {t('inSession.motion.history', { before })}
        </p>
      ))}
      {motion.secret ? (
        <p className={styles.source}>{t('inSession.motion.sums')}</p>
      ) : (
        <details className={styles.details}>
          <summary>{t('phone.result.byName')}</summary>
          <NamedVotes votes={result.votes} />
        </details>
      )}
      {outcomes.map(({ resolutionId, number, addresseeName, dueOn }) => (
        <p key={resolutionId} className={styles.done}>
          {t('console.resolution.done', { number, addressee: addresseeName, day: calendarDay(dueOn) })}
        </p>
      ))}
      {adopted && !motion.amends && outcomes.length === 0 && (
        <AdoptResolution meeting={meeting} motion={motion} acts={acts} />
      )}
    </section>
  );
}
