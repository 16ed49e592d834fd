import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DeskShell } from '../../desk/DeskShell';
import button from '../../elements/button.module.css';
import { FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import { dayAndClock } from '../../language/times';
import { Charts } from '../Charts';
import { periodName } from '../period';
import { Score, ToRectify } from '../RoundResult';
import { Spending } from '../spending/Spending';
import { TrendLink } from '../TrendLink';
import { useRound } from '../use-round';
import { Acts } from './Acts';
import { Comments } from './Comments';
import { Course } from './Course';
import print from '../print.module.css';
import styles from './desk.module.css';
import { Objections } from './Objections';
import { Response } from './Response';
import { Rules } from './Rules';

/** One round and all that can be done with it; for those who hold it and for who is rated. */
export function RoundDeskPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { round, viewer, refusal, askAgain } = useRound(id);
  if (refusal) {
    return (
      <DeskShell>
        <FailedPage refusal={refusal} retry={askAgain} />
      </DeskShell>
    );
  }
  if (!round) {
    return (
      <DeskShell>
        <Skeleton blocks={[4, 16]} />
      </DeskShell>
    );
  }
  const result = round.published ?? round.preliminary;
  const offices = viewer?.appointments.map(({ office }) => office) ?? [];
  return (
    <DeskShell>
      <Link to="/ratings/desk" className={styles.back} data-screen-only="">
        ← {t('ratings.desk.back')}
      </Link>
      <div className={styles.head}>
        <Heading tab={round.subject.name}>
          {round.subject.name} · {periodName(round.period, t)}
        </Heading>
        <p className={styles.quiet}>
          <span className={styles.state} data-state={round.state}>
            {t(`ratings.state.${round.state}`)}
          </span>
          <span>{t(`ratings.kind.${round.kind}`)}</span>
          <span>{round.estateName}</span>
          <span>{t('ratings.closes', { time: dayAndClock(round.closesAt) })}</span>
          {round.yellowCards > 1 && <strong>{t('ratings.desk.cards', { n: round.yellowCards })}</strong>}
        </p>
      </div>
      <div className={`${styles.columns} ${print.printed}`}>
        <div className={styles.column}>
          {result && (
            <section className={styles.panel} aria-labelledby="score">
              <h2 id="score">{t(round.published ? 'ratings.result.title' : 'ratings.desk.preliminary')}</h2>
              <Score result={result} />
              {round.published && (
                <p className={styles.quiet} data-screen-only="">
                  <a className={button.secondary} href={`/files/ratings/${round.id}/result.xlsx`} download>
                    {t('ratings.result.excel')}
                  </a>
                  <button type="button" className={button.quiet} onClick={() => window.print()}>
                    {t('ratings.result.print')}
                  </button>
                  <TrendLink round={round} />
                </p>
              )}
            </section>
          )}
          <Response round={round} />
          {result && <Objections round={round} changed={askAgain} />}
          {round.published && (
            <section className={styles.panel} aria-labelledby="rectify">
              <h2 id="rectify">{t('ratings.result.rectify')}</h2>
              <ToRectify round={round} />
            </section>
          )}
          {round.published && (
            <section className={styles.panel} aria-label={t('ratings.spending.title')}>
              <Spending estateId={round.estateId} organisationId={round.subject.id} />
            </section>
          )}
          {result && (
            <section className={styles.panel} aria-label={t('ratings.result.items')}>
              <Charts round={round} result={result} />
            </section>
          )}
          {result && <Comments roundId={round.id} />}
        </div>
        <div className={styles.column}>
          <Acts round={round} offices={offices} changed={askAgain} />
          <Rules round={round} />
          <Course round={round} />
        </div>
      </div>
    </DeskShell>
  );
}
