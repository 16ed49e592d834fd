import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RatingRankingQuery } from '../../graphql/generated';
import { byInstrument } from '../by-instrument';
import { Bars } from '../charts/Bars';
import { LightMark } from '../LightMark';
import { points } from '../points';
import print from '../print.module.css';
import { titleOf, useNamed } from '../use-named';
import styles from './desk.module.css';

type Ranking = RatingRankingQuery['ratingRanking'];

/** What was asked by different instruments is not compared: each has its own tables. */
export function Ranked({ ranking }: { ranking: Ranking }) {
  const named = useNamed();
  const instruments = byInstrument(ranking.rounds.map(each => ({ ...each, ...each.round })));
  return (
    <div className={`${styles.column} ${print.printed}`}>
      {instruments.map(rounds => {
        const [{ instrumentCode, ...about }] = rounds as [(typeof rounds)[number]];
        const organisations = ranking.organisations.filter(each => each.instrumentCode === instrumentCode);
        const title = instruments.length > 1 ? `${named(titleOf(about))} · ` : '';
        return (
          <Tables
            key={instrumentCode}
            of={instrumentCode}
            title={title}
            ranking={{ rounds, organisations }}
          />
        );
      })}
    </div>
  );
}

interface Props {
  of: string;
  title: string;
  ranking: { rounds: readonly Ranking['rounds'][number][]; organisations: Ranking['organisations'] };
}

/** Estates, and organisations over their estates. Who has too few answers stands there without a rank. */
function Tables({ of, title, ranking }: Props) {
  const { t } = useTranslation();
  const said = (score: number | null) => (score === null ? t('ratings.light.INSUFFICIENT') : points(score));
  const placed = (rank: number | null) => rank ?? t('ratings.ranking.noRank');
  const scored = ranking.rounds.filter(each => each.points !== null);
  return (
    <>
      <section className={styles.panel} aria-labelledby={`estates-${of}`}>
        <h2 id={`estates-${of}`}>
          {title}
          {t('ratings.ranking.rounds')}
        </h2>
        <div aria-hidden="true">
          <Bars
            bars={scored.map(({ points: score, round: { id, estateName, subject } }) => ({
              ...{ key: id, label: `${estateName} ${subject.name}`, points: score, text: said(score) },
            }))}
          />
        </div>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('ratings.ranking.rank')}</th>
                <th scope="col">{t('ratings.ranking.estate')}</th>
                <th scope="col">{t('ratings.ranking.subject')}</th>
                <th scope="col">{t('ratings.result.value')}</th>
                <th scope="col">{t('ratings.ranking.sample')}</th>
              </tr>
            </thead>
            <tbody>
              {ranking.rounds.map(({ rank, points: score, rounds, round }) => (
                <tr key={round.id}>
                  <td className="num">{placed(rank)}</td>
                  <th scope="row">
                    <Link to={`/ratings/desk/${round.id}`}>{round.estateName}</Link>
                  </th>
                  <td>
                    <Link
                      to={`/ratings/trend/${round.estateId}/${round.subject.id}?kind=${round.kind}`}
                      title={t('ratings.trend.title')}
                    >
                      {round.subject.name}
                    </Link>
                  </td>
                  <td className="num">
                    {score !== null && `${points(score)} `}
                    {rounds > 1 && <span>{t('ratings.ranking.meanOf', { n: rounds })} </span>}
                    {round.light && <LightMark light={round.light} />}
                  </td>
                  <td className="num">
                    {round.answered} / {round.eligible}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className={styles.panel} aria-labelledby={`organisations-${of}`}>
        <h2 id={`organisations-${of}`}>
          {title}
          {t('ratings.ranking.organisations')}
        </h2>
        <p className={styles.quiet}>{t('ratings.ranking.weighted')}</p>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('ratings.ranking.rank')}</th>
                <th scope="col">{t('ratings.ranking.subject')}</th>
                <th scope="col">{t('ratings.ranking.estates')}</th>
                <th scope="col">{t('ratings.result.value')}</th>
              </tr>
            </thead>
            <tbody>
              {ranking.organisations.map(each => (
                <tr key={each.subjectId}>
                  <td className="num">{placed(each.rank)}</td>
                  <th scope="row">{each.subjectName}</th>
                  <td className="num">{each.estates}</td>
                  <td className="num">{said(each.points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
