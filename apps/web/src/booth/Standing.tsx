import { useTranslation } from 'react-i18next';
import { dayAndClock } from '../language/times';
import styles from './booth.module.css';
import type { BoothVote } from './booth-vote';
import type { Phase } from './vote';

/** Why nothing can be chosen now, and what comes next. */
export function Standing({ vote, phase, unsent }: { vote: BoothVote; phase: Phase; unsent: boolean }) {
  const { t } = useTranslation();
  if (phase === 'open') return null;
  const about = {
    notYet: vote.opensAt
      ? t('booth.notYetText', { time: dayAndClock(vote.opensAt) })
      : t(`booth.state.ROLL_POSTED`),
    closed: vote.closesAt ? t('booth.closedText', { time: dayAndClock(vote.closesAt) }) : '',
    annulled: t('booth.annulledText', {
      time: vote.annulledAt ? dayAndClock(vote.annulledAt) : '',
      reason: vote.annulledBecause ?? '',
    }),
  }[phase];
  const decided = vote.state === 'DECLARED' || vote.state === 'ARCHIVED' || vote.state === 'RESULT_POSTED';
  return (
    <section className={styles.card} aria-labelledby="standing">
      <h2 id="standing">{decided ? t(`booth.state.${vote.state as 'DECLARED'}`) : t(`booth.${phase}`)}</h2>
      {!decided && <p>{about}</p>}
      {phase === 'closed' && unsent && <p className={styles.warning}>{t('booth.closedUnsent')}</p>}
    </section>
  );
}
