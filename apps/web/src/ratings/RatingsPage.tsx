import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useQuery } from 'urql';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { MyRatingsDocument, type MyRatingsQuery } from '../graphql/generated';
import home from '../home/home.module.css';
import { dayAndClock } from '../language/times';
import { useOnline } from '../live/use-online';
import { refusalOf } from '../refusals/refusal';
import { LightMark } from './LightMark';
import { PastRounds } from './PastRounds';
import { periodName } from './period';
import { points } from './points';
import styles from './ratings.module.css';

/** What an owner is asked to rate, and what came of it. */
export function RatingsPage() {
  const { t } = useTranslation();
  const online = useOnline();
  const [{ data, error }, askAgain] = useQuery({
    query: MyRatingsDocument,
    requestPolicy: 'cache-and-network',
  });
  if (data && !data.viewer) return <Navigate to="/sign-in?next=/ratings" replace />;
  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('ratings.title')}>{t('ratings.title')}</Heading>} />
      <main id="content" className={home.main}>
        <p className={styles.quiet}>{t('ratings.lead')}</p>
        {!online && (
          <p className={styles.warning} role="status">
            {t('app.offline')}
          </p>
        )}
        {error && !data && (
          <Failed refusal={refusalOf(error)} retry={() => askAgain({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <Skeleton blocks={[9, 9]} />}
        {data?.myRatings.length === 0 && (
          <Message title={t('ratings.emptyTitle')} text={t('ratings.emptyText')} />
        )}
        {data?.myRatings.map(round => (
          <RoundCard key={round.id} round={round} />
        ))}
        {data?.viewer && <PastRounds />}
      </main>
      <TabBar />
    </div>
  );
}

function RoundCard({ round }: { round: MyRatingsQuery['myRatings'][number] }) {
  const { t } = useTranslation();
  const { id, state, kind, period, subject, unitsToAnswer, begun, score, light } = round;
  const open = state === 'OPEN';
  const waiting = open && (unitsToAnswer > 0 || begun);
  const act = t(!waiting ? 'ratings.see' : begun ? 'ratings.goOn' : 'ratings.start');
  return (
    <article className={styles.card}>
      <p className={styles.tags}>
        <span className={styles.state}>{t(`ratings.state.${state}`)}</span>
        {light && <LightMark light={light} />}
      </p>
      <h2>{subject.name}</h2>
      <p className={styles.quiet}>
        <span>{t(`ratings.kind.${kind}`)}</span>
        <span>{periodName(period, t)}</span>
        <span>{round.estateName}</span>
      </p>
      {open && <p>{t('ratings.closes', { time: dayAndClock(round.closesAt) })}</p>}
      {open && (
        <p className={styles.strong}>
          {begun && `${t('ratings.begun')} · `}
          {unitsToAnswer > 0 ? t('ratings.toAnswer', { n: unitsToAnswer }) : t('ratings.allAnswered')}
        </p>
      )}
      {score !== null && <p className={styles.score}>{t('ratings.points', { n: points(score) })}</p>}
      <Link
        to={`/ratings/${id}`}
        className={`${waiting ? button.primary : button.secondary} ${button.wide}`}
        aria-label={`${act}：${subject.name} ${periodName(period, t)}`}
      >
        {act}
      </Link>
    </article>
  );
}
