import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RatingCountsDocument } from '../../graphql/generated';
import { percent } from '../points';
import type { RoundShown } from '../use-round';
import { useNamed } from '../use-named';
import styles from './desk.module.css';

/** How many answered, live, what it takes for a score, and what an operator should look at. */
export function Response({ round }: { round: RoundShown }) {
  const { t } = useTranslation();
  const named = useNamed();
  const { answered, eligible, settings, flags } = round;
  const [{ data }, ask] = useQuery({ query: RatingCountsDocument, variables: { roundId: round.id } });
  useEffect(() => {
    ask({ requestPolicy: 'network-only' });
  }, [answered, ask]);
  const said = t('ratings.desk.responded', {
    n: answered,
    all: eligible,
    percent: percent(answered, eligible),
  });
  const [part = 0, whole = 1] = settings.minResponse.split('/').map(Number);
  const reached = answered >= settings.minSample && answered * whole >= eligible * part;
  return (
    <section className={styles.panel} aria-labelledby="response">
      <h2 id="response">{t('ratings.desk.response')}</h2>
      <p className={styles.big}>
        <span className="num">{said}</span>
        {reached && <span className={styles.reached}>{t('ratings.desk.reached')}</span>}
      </p>
      <progress className={styles.gauge} max={Math.max(eligible, 1)} value={answered} aria-label={said} />
      <p className={styles.quiet}>
        {t('ratings.desk.needed', {
          ...{ sample: settings.minSample, share: `${percent(part, whole)}%` },
        })}
      </p>
      {flags.length > 0 && (
        <div className={styles.warning} data-screen-only="">
          <h3>{t('ratings.desk.flags')}</h3>
          <ul>
            {flags.map(({ kind, at, what, why, may }) => (
              <li key={`${kind} ${at}`}>
                <b>{named(what)}</b>
                <p>{named(why)}</p>
                <p>{named(may)}</p>
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{t('ratings.desk.flagsHint')}</p>
        </div>
      )}
      {data && data.ratingCounts.length > 0 && (
        <details data-screen-only="">
          <summary>{t('ratings.desk.byBuilding')}</summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('ratings.result.building')}</th>
                <th scope="col">{t('ratings.desk.answered')}</th>
                <th scope="col">{t('ratings.desk.eligible')}</th>
              </tr>
            </thead>
            <tbody>
              {data.ratingCounts.map(each => (
                <tr key={each.building}>
                  <th scope="row">{each.building}</th>
                  <td className="num">{each.answered}</td>
                  <td className="num">{each.eligible}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
