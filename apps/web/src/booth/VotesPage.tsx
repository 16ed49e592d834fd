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
import { MyVotesDocument, ViewerDocument, type MyVotesQuery } from '../graphql/generated';
import home from '../home/home.module.css';
import { dayAndClock } from '../language/times';
import { useServerNow } from '../live/server-clock';
import { useOnline } from '../live/use-online';
import { refusalOf } from '../refusals/refusal';
import styles from './booth.module.css';
import { TimeLeft } from './TimeLeft';
import { phaseOf } from './vote';

type OwnVote = MyVotesQuery['myVotes'][number];

const RUNS_VOTES = [
  ...['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER'],
  ...['PROPERTY_COMMITTEE_MEMBER', 'PROPERTY_OFFICER'],
];

/** What is open for this person, what is coming, and what is over. */
export function VotesPage() {
  const { t } = useTranslation();
  const online = useOnline();
  const now = useServerNow();
  const [viewed] = useQuery({ query: ViewerDocument });
  const [{ data, error }, askAgain] = useQuery({ query: MyVotesDocument });
  const viewer = viewed.data?.viewer;
  const atDesk = viewer?.appointments.some(({ office }) => RUNS_VOTES.includes(office));
  if (viewed.data && !viewer) return <Navigate to="/sign-in?next=/votes" replace />;

  const groups = { open: 'open', notYet: 'coming', closed: 'past', annulled: 'past' } as const;
  const mine = data?.myVotes ?? [];
  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('booth.title')}>{t('booth.title')}</Heading>} line={viewer?.name} />
      <main id="content" className={home.main}>
        <p className={styles.quiet}>{t('booth.lead')}</p>
        {!online && (
          <p className={styles.warning} role="status">
            {t('app.offline')}
          </p>
        )}
        {atDesk && (
          <Link className={button.secondary} to="/votes/desk">
            {t('booth.toDesk')}
          </Link>
        )}
        {error && !data && (
          <Failed refusal={refusalOf(error)} retry={() => askAgain({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <Skeleton blocks={[9, 9]} />}
        {data?.myVotes.length === 0 && (
          <Message title={t('booth.emptyTitle')} text={t('booth.emptyText')}>
            <Link className={button.secondary} to="/my-units">
              {t('booth.toUnits')}
            </Link>
          </Message>
        )}
        {(['open', 'coming', 'past'] as const).map(group => {
          const list = mine.filter(({ vote }) => groups[phaseOf(vote, now)] === group);
          return (
            list.length > 0 && (
              <section key={group} className={home.group} aria-labelledby={`group-${group}`}>
                <h2 id={`group-${group}`}>{t(`booth.${group}`)}</h2>
                {list.map(own => (
                  <VoteCard key={own.vote.id} own={own} open={group === 'open'} />
                ))}
              </section>
            )
          );
        })}
      </main>
      <TabBar />
    </div>
  );
}

function VoteCard({ own: { vote, units }, open }: { own: OwnVote; open: boolean }) {
  const { t } = useTranslation();
  const cast = units.filter(unit => unit.cast).length;
  const all = units.length;
  const done = cast === all;
  return (
    <article className={home.card}>
      <p className={styles.row}>
        <span className={styles.tag} data-look={done && all > 0 ? 'done' : open ? 'now' : 'quiet'}>
          {done && all > 0
            ? `✓ ${t('booth.allCast')}`
            : cast > 0
              ? t('booth.someCast', { cast, all })
              : t(open ? 'booth.notCast' : `booth.state.${vote.state}`)}
        </span>
        <TimeLeft vote={vote} />
      </p>
      <h3>
        {vote.trial && t('booth.trial')}
        {vote.title}
      </h3>
      <p className="num">
        {vote.estateName}
        {vote.closesAt && (
          <>
            <br />
            {t('booth.until', { time: dayAndClock(vote.closesAt) })}
          </>
        )}
        <br />
        {units.map(({ name }) => name).join('、')}
      </p>
      <Link to={`/votes/${vote.id}`} className={open && !done ? button.primary : button.secondary}>
        {t(open && !done ? 'booth.enter' : done && all > 0 ? 'booth.seeReceipt' : 'booth.see')}
        <span className="visually-hidden">{vote.title}</span>
      </Link>
    </article>
  );
}
