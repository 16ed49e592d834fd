import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { Segments } from '../../desk/Segments';
import button from '../../elements/button.module.css';
import { FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import { RatingTrendDocument, type RatingKind, type RatingLineFragment } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { byInstrument } from '../by-instrument';
import { Figure } from '../charts/Figure';
import { Trend } from '../charts/Trend';
import { periodName } from '../period';
import { points } from '../points';
import print from '../print.module.css';
import { titleOf, useNamed } from '../use-named';
import styles from './desk.module.css';
import { RoundLine } from './RoundLine';

const KINDS: readonly RatingKind[] = ['SERVICE', 'PERFORMANCE'];

/** How one organisation was rated at one estate, round after round; for everybody there. */
export function TrendPage() {
  const { t } = useTranslation();
  const { estateId = '', subjectId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const kind: RatingKind = search.get('kind') === 'PERFORMANCE' ? 'PERFORMANCE' : 'SERVICE';
  const [{ data, error }, ask] = useQuery({
    query: RatingTrendDocument,
    variables: { estateId, subjectId, kind },
    requestPolicy: 'cache-and-network',
  });
  const rounds = data?.ratingTrend;
  const [about] = rounds ?? [];
  const title = about ? `${about.subject.name} · ${about.estateName}` : t('ratings.trend.title');
  return (
    <DeskShell>
      <Link to="/ratings/desk" className={styles.back} data-screen-only="">
        ← {t('ratings.desk.back')}
      </Link>
      {error && !rounds && (
        <FailedPage refusal={refusalOf(error)} retry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && (
        <div className={styles.head}>
          <Heading tab={t('ratings.trend.title')}>{title}</Heading>
          <p className={styles.quiet}>{t('ratings.trend.lead')}</p>
        </div>
      )}
      {!rounds && !error && <Skeleton blocks={[9, 5]} />}
      {rounds && (
        <>
          <div className={styles.filters} data-screen-only="">
            <Segments
              legend={t('ratings.ranking.kind')}
              value={kind}
              options={KINDS.map(value => [value, t(`ratings.kind.${value}`)] as const)}
              choose={value => setSearch({ kind: value }, { replace: true })}
            />
            <button type="button" className={button.quiet} onClick={() => window.print()}>
              {t('ratings.result.print')}
            </button>
          </div>
          {rounds.length === 0 && (
            <Message title={t('ratings.trend.none')} text={t('ratings.trend.noneText')} />
          )}
          {rounds.length > 0 && (
            <div className={`${styles.column} ${print.printed}`}>
              {byInstrument(rounds).map(series => (
                <Series key={series[0]!.instrumentCode} rounds={series} />
              ))}
            </div>
          )}
        </>
      )}
    </DeskShell>
  );
}

/** Rounds of one instrument: two that ask differently are no line. */
function Series({ rounds }: { rounds: readonly RatingLineFragment[] }) {
  const { t } = useTranslation();
  const named = useNamed();
  const said = (score: number | null) => (score === null ? t('ratings.light.INSUFFICIENT') : points(score));
  const title = `${named(titleOf(rounds.at(-1)!))} · ${t('ratings.result.trend')}`;
  return (
    <>
      <section className={styles.panel} aria-label={title}>
        <Figure
          title={title}
          heads={[t('ratings.result.period'), t('ratings.result.value')]}
          rows={rounds.map(each => [each.id, periodName(each.period, t), said(each.score)])}
        >
          <Trend
            rounds={rounds.map(({ period, score }) => ({
              ...{ label: period, points: score, text: said(score) },
            }))}
          />
        </Figure>
      </section>
      <div className={styles.rounds}>
        {rounds.toReversed().map(round => (
          <RoundLine key={round.id} round={round} />
        ))}
      </div>
    </>
  );
}
