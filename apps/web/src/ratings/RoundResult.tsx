import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import type { RatingOfFragment, ResolutionState } from '../graphql/generated';
import { calendarDay } from '../language/times';
import { Charts } from './Charts';
import { LightMark } from './LightMark';
import { points } from './points';
import print from './print.module.css';
import styles from './ratings.module.css';
import { Spending } from './spending/Spending';
import { TrendLink } from './TrendLink';
import type { RoundShown } from './use-round';
import { useNamed } from './use-named';

/** A published result: the score, how it came about, the drawings, and what is to be put right. */
export function RoundResult({ round, result }: { round: RoundShown; result: RatingOfFragment }) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.parts} ${print.printed}`}>
      <section className={styles.card} aria-label={t('ratings.result.title')}>
        <Score result={result} />
        <div className={styles.tags} data-screen-only="">
          <a className={button.secondary} href={`/files/ratings/${round.id}/result.xlsx`} download>
            {t('ratings.result.excel')}
          </a>
          <button type="button" className={button.quiet} onClick={() => window.print()}>
            {t('ratings.result.print')}
          </button>
          <TrendLink round={round} />
        </div>
      </section>
      <section className={styles.card} aria-labelledby="rectify">
        <h2 id="rectify">{t('ratings.result.rectify')}</h2>
        <ToRectify round={round} />
      </section>
      <section className={styles.card} aria-label={t('ratings.spending.title')}>
        <Spending estateId={round.estateId} organisationId={round.subject.id} />
      </section>
      <section className={styles.card} aria-label={t('ratings.result.areas')}>
        <Charts round={round} result={result} />
      </section>
    </div>
  );
}

export function Score({ result }: { result: RatingOfFragment }) {
  const { t } = useTranslation();
  const named = useNamed();
  const { score, change } = result;
  const way = change === null ? null : change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <>
      <p className={styles.tags}>
        <span className={styles.score}>
          {score === null ? t('ratings.noScore') : t('ratings.points', { n: points(score) })}
        </span>
        <LightMark light={result.light} />
      </p>
      <p className={styles.quiet}>
        {way && change !== null && (
          <strong>{t(`ratings.result.change.${way}`, { n: points(Math.abs(change)) })}</strong>
        )}
        <span>{t('ratings.result.answers', { n: result.answers, all: result.eligible })}</span>
      </p>
      <div className={styles.how}>
        <h3>{t('ratings.result.how')}</h3>
        <p className={styles.explained}>{named(result.explanation)}</p>
        <h3>{t('ratings.result.protection')}</h3>
        <p className={styles.explained}>{named(result.protection)}</p>
      </div>
    </>
  );
}

export function ToRectify({ round }: { round: RoundShown }) {
  const { t } = useTranslation();
  if (round.rectifications.length === 0)
    return <p className={styles.quiet}>{t('ratings.result.rectifyNone')}</p>;
  return (
    <ul className={styles.list}>
      {round.rectifications.map(({ resolutionId, number, item, text, dueOn, state }) => (
        <li key={resolutionId}>
          <p>
            <b>{item}</b> {text}
          </p>
          <p className={styles.quiet}>
            <span className="num">{number}</span>
            <span>{t('ratings.result.due', { day: calendarDay(dueOn) })}</span>
            <strong>{t(`ratings.result.rectified.${state as ResolutionState}`)}</strong>
            <Link
              to={`/resolutions/${resolutionId}`}
              aria-label={`${t('ratings.result.resolution')} ${number}`}
            >
              {t('ratings.result.resolution')}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
