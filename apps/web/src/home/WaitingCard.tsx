import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import { Phrase } from '../elements/Phrase';
import { dayAndClock } from '../language/times';
import { remaining } from '../votes/remaining';
import styles from './home.module.css';
import type { Waiting } from './waiting';
import pill from '../elements/pill.module.css';

const HOURS_48_MS = 48 * 3_600_000;

/** One thing to do: what it is, how long it can still be done, and the way there. */
export function WaitingCard({ waiting, now }: { waiting: Waiting; now: number }) {
  const { t } = useTranslation();
  const { kind, to, title, at, closesAt, units, begun, trial } = waiting;
  const left = closesAt === null ? null : Date.parse(closesAt) - now;
  return (
    <article className={styles.card} data-waits="">
      <p className={styles.what}>
        <span className={pill.pill}>{t(`home.waiting.kind.${kind}`)}</span>
        {left !== null && (
          <span className={`${styles.left} num`} data-soon={left < HOURS_48_MS}>
            {t(`home.waiting.left.${remaining(left).kind}`, { n: remaining(left).n })}
          </span>
        )}
      </p>
      <h3>
        {trial && t('home.waiting.trial')}
        <Phrase text={title} />
      </h3>
      <p className="num">
        {at}
        {closesAt && (
          <>
            <br />
            {t('home.waiting.until', { time: dayAndClock(closesAt) })}
          </>
        )}
        {(units > 1 || begun) && (
          <>
            <br />
            {begun ? t('home.waiting.begun') : t('home.waiting.units', { n: units })}
          </>
        )}
      </p>
      <Link to={to} className={`${button.primary} ${button.wide}`}>
        {t(`home.waiting.go.${kind}`)}
        <span className="visually-hidden"> {title}</span>
      </Link>
    </article>
  );
}
