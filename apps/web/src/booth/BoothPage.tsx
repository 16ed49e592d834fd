import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAppearance } from '../appearance/appearance';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Phrase } from '../elements/Phrase';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import home from '../home/home.module.css';
import { LinkBanner } from '../live/LinkBanner';
import { useServerNow } from '../live/server-clock';
import { Documents, hasDocuments } from '../votes/Documents';
import { Gauges } from '../votes/Gauges';
import { Results } from '../votes/Results';
import { useResult } from '../votes/use-result';
import { useVoteLive } from '../votes/use-vote-live';
import { Booth } from './Booth';
import styles from './booth.module.css';
import { Letters } from './Letters';
import { Questions } from './Questions';
import { TimeLeft } from './TimeLeft';
import { useBooth } from './use-booth';
import { phaseOf, uncast } from './vote';

/** One vote on an owner's phone: what it is about, the ballot, the receipt, and how far the estate is. */
export function BoothPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { elder } = useAppearance();
  const now = useServerNow();
  const live = useVoteLive(id);
  const { vote: asked, personId, receipts, refusal, askAgain, cast, ask, learn } = useBooth(id);
  const vote = asked && { ...asked, ...standing(live.vote) };
  const result = useResult(id, vote?.state);
  const choosing = vote && phaseOf(vote, now) === 'open' && uncast(vote.viewerUnits, receipts).length > 0;
  return (
    <div className={home.page}>
      <PhoneHeader title={t('booth.title')} line={vote?.estateName} />
      <LinkBanner link={live.link} known={Boolean(vote)} />
      <main id="content" className={home.main}>
        <Link to="/votes" className={styles.back}>
          ← {t('booth.back')}
        </Link>
        {refusal && !vote && <FailedPage refusal={refusal} retry={askAgain} />}
        {!vote && !refusal && <Skeleton blocks={[4, 18, 10]} />}
        {vote && personId && (
          <>
            <section className={styles.ballot} aria-labelledby="title">
              <div className={styles.row}>
                <span className={styles.quiet}>
                  {vote.trial && t('booth.trial')}
                  {t(`booth.state.${vote.state}`)}
                </span>
                <TimeLeft vote={vote} />
              </div>
              <Heading tab={vote.title}>
                <Phrase text={vote.title} />
              </Heading>
            </section>
            <Booth
              {...{ vote, personId, receipts, ask, learn, cast }}
              units={vote.viewerUnits}
              buildings={live.vote?.buildings ?? []}
            />
            {result && (
              <section className={styles.card} aria-labelledby="result">
                <h2 id="result">{t('booth.result')}</h2>
                <Results items={result} />
              </section>
            )}
            <Letters
              vote={vote}
              own={vote.viewerUnits.filter(({ proxyId }) => proxyId === null)}
              open={vote.state === 'NOTICED' && phaseOf(vote, now) !== 'closed'}
            />
            {!(elder && choosing) && (
              <>
                <Questions vote={vote} />
                {hasDocuments(vote.state) && (
                  <section className={styles.card} aria-labelledby="documents">
                    <h2 id="documents">{t('booth.documents.title')}</h2>
                    <Documents voteId={id} state={vote.state} />
                  </section>
                )}
              </>
            )}
            {!(elder && choosing) && live.vote && live.vote.heads.total > 0 && (
              <section className={styles.card} aria-labelledby="progress">
                <h2 id="progress">{t('booth.progress')}</h2>
                <Gauges heads={live.vote.heads} area={live.vote.area} />
              </section>
            )}
          </>
        )}
      </main>
      {!(elder && choosing) && <TabBar />}
    </div>
  );
}

/** Of what comes live only where the vote stands; choices and units are this person's own. */
function standing(view: ReturnType<typeof useVoteLive>['vote']) {
  if (!view) return undefined;
  const { state, opensAt, closesAt } = view;
  return { state, opensAt, closesAt };
}
