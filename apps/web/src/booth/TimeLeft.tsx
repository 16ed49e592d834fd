import { useTranslation } from 'react-i18next';
import { dayAndClock } from '../language/times';
import { useServerNow } from '../live/server-clock';
import { remaining } from '../votes/remaining';
import styles from './booth.module.css';
import { phaseOf } from './vote';

interface Timed {
  readonly state: string;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

/** Until when, or from when. */
export function TimeLeft({ vote }: { vote: Timed }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const phase = phaseOf(vote, now);
  if (phase === 'notYet' && vote.opensAt)
    return (
      <span className={`${styles.ends} num`}>{t('booth.from', { time: dayAndClock(vote.opensAt) })}</span>
    );
  if (phase !== 'open' || !vote.closesAt) return null;
  const { kind, ...left } = remaining(Date.parse(vote.closesAt) - now);
  return <span className={`${styles.ends} num`}>{t(`booth.remains.${kind}`, left)}</span>;
}
