import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RatingLineFragment } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { LightMark } from '../LightMark';
import { periodName } from '../period';
import { percent, points } from '../points';
import styles from './desk.module.css';

/** One round of a list. */
export function RoundLine({ round, children }: { round: RatingLineFragment; children?: ReactNode }) {
  const { t } = useTranslation();
  const { state, answered, eligible, score, light } = round;
  const share = percent(answered, eligible);
  return (
    <article className={styles.round}>
      <div>
        <h2>
          <Link to={`/ratings/desk/${round.id}`}>
            {round.subject.name} · {periodName(round.period, t)}
          </Link>
        </h2>
        <p className={styles.quiet}>
          <span className={styles.state} data-state={state}>
            {t(`ratings.state.${state}`)}
          </span>
          <span>{t(`ratings.kind.${round.kind}`)}</span>
          <span>{round.estateName}</span>
          {state === 'OPEN' && <span>{t('ratings.closes', { time: dayAndClock(round.closesAt) })}</span>}
        </p>
        {children}
      </div>
      <p className={styles.figures}>
        <span className="num">
          {t('ratings.desk.responded', { n: answered, all: eligible, percent: share })}
        </span>
        {score !== null && <b className="num">{t('ratings.points', { n: points(score) })}</b>}
        {light && <LightMark light={light} />}
      </p>
    </article>
  );
}
