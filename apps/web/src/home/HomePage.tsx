import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { MyElections } from '../elections/lazily';
import { waysFor } from '../elections/home/ways';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { ViewerDocument, type HomeQuery } from '../graphql/generated';
import { useServerNow } from '../live/server-clock';
import { MyNotices } from '../notices/lazily';
import { refusalOf } from '../refusals/refusal';
import { deskOf } from '../sign-in/desks';
import styles from './home.module.css';
import { MyMeetings } from './MyMeetings';
import { Quiet } from './Quiet';
import { useHome } from './use-home';
import { waitingFor, type Waiting } from './waiting';
import { WaitingCard } from './WaitingCard';
import pill from '../elements/pill.module.css';

/**
 * Sends people at desks to their desk and those in a meeting there; everybody else finds what waits for them. At /mine those at desks do, too.
 */
export function HomePage() {
  const { t } = useTranslation();
  const now = useServerNow();
  const [viewed, askAgain] = useQuery({ query: ViewerDocument });
  const viewer = viewed.data?.viewer;
  const sides = viewer?.appointments.map(({ office }) => deskOf(office)) ?? [];
  const atDesk = sides.includes('desk');
  const sends = useLocation().pathname === '/';
  const { home, online, refusal, again } = useHome({ pause: !viewer || (sends && atDesk) });

  if (viewed.data && !viewer) return <Navigate to="/sign-in" replace />;
  if (sends && atDesk) return <Navigate to="/meetings" replace />;

  const atFirm = sides.includes('firm');
  const running = home?.meetings.filter(meeting => isOn(meeting) && meeting.viewerHasSeat) ?? [];
  if (sends && running.length === 1) return <Navigate to={`/m/${running[0]!.id}`} replace />;
  if (sends && home && running.length === 0 && atFirm && waitingFor(home, now).length === 0)
    return <Navigate to="/work" replace />;

  const refused = (viewer ? undefined : refusalOf(viewed.error)) ?? refusal;
  return (
    <div className={styles.page}>
      <PhoneHeader title={<Heading tab={t('home.title')}>{t('home.title')}</Heading>} line={viewer?.name} />
      <main id="content" className={styles.main} aria-busy={!home && !refused}>
        {!online && (
          <p className={styles.offline} role="status">
            {t('app.offline')}
          </p>
        )}
        {refused && <Failed refusal={refused} retry={() => (viewer ? again() : askAgain())} />}
        {!refused && !home && <Skeleton blocks={[3, 12, 12, 8]} />}
        {home && <Known home={home} now={now} atFirm={atFirm} housed={sides.length > 0} />}
      </main>
      <TabBar />
    </div>
  );
}

interface Props {
  home: HomeQuery;
  now: number;
  atFirm: boolean;
  /** Whether any office is registered, such as that of an owner. */
  housed: boolean;
}

function Known({ home, now, atFirm, housed }: Props) {
  const { t } = useTranslation();
  const waiting = waitingFor(home, now);
  const asking = home.myElections.filter(election => waysFor(election).length > 0);
  const unread = home.myNotices.filter(({ readAt }) => !readAt);
  const nothing = [waiting, asking, unread, home.meetings].every(({ length }) => length === 0);
  return (
    <>
      <MyMeetings meetings={home.meetings.filter(isOn)} />
      {waiting.length + asking.length > 0 && (
        <section className={styles.group} aria-labelledby="waiting">
          <h2 id="waiting">
            {t('home.waiting.title')}
            <span className={`${pill.count} num`}>
              {t('home.waiting.count', { n: waiting.length + asking.length })}
            </span>
          </h2>
          <Cards of={waiting.filter(({ kind }) => kind !== 'matter')} now={now} />
          {asking.length > 0 && <MyElections elections={asking} />}
          <Cards of={waiting.filter(({ kind }) => kind === 'matter')} now={now} />
        </section>
      )}
      {nothing && (
        <Message title={t('home.emptyTitle')} text={t(housed ? 'home.emptyText' : 'home.strangerText')}>
          {!housed && (
            <Link className={button.primary} to="/my-units">
              {t('home.more.units')}
            </Link>
          )}
        </Message>
      )}
      {unread.length > 0 && <MyNotices notices={unread} />}
      <MyMeetings meetings={home.meetings.filter(meeting => !isOn(meeting))} />
      <Quiet elections={home.myElections.filter(each => !asking.includes(each))} atFirm={atFirm} />
    </>
  );
}

function Cards({ of, now }: { of: readonly Waiting[]; now: number }) {
  return of.map(each => <WaitingCard key={each.id} waiting={each} now={now} />);
}

function isOn({ state }: HomeQuery['meetings'][number]): boolean {
  return state === 'IN_SESSION';
}
