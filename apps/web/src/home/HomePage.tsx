import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { MyElections } from '../elections/lazily';
import { MeetingsDocument, ViewerDocument } from '../graphql/generated';
import { MyNotices } from '../notices/lazily';
import { refusalOf } from '../refusals/refusal';
import { deskOf } from '../sign-in/desks';
import styles from './home.module.css';
import { MyMeetings } from './MyMeetings';

/** Sends people at desks to their desk; everybody else finds the meetings with a seat for them. */
export function HomePage() {
  const { t } = useTranslation();
  const [viewed, askAgain] = useQuery({ query: ViewerDocument });
  const viewer = viewed.data?.viewer;
  const sides = viewer?.appointments.map(({ office }) => deskOf(office)) ?? [];
  const atDesk = sides.includes('desk');
  const [listed, listAgain] = useQuery({
    query: MeetingsDocument,
    variables: { first: 20 },
    pause: !viewer || atDesk,
  });

  if (viewed.data && !viewer) return <Navigate to="/sign-in" replace />;
  if (atDesk) return <Navigate to="/meetings" replace />;

  const meetings = listed.data?.meetings;
  const running = meetings?.filter(meeting => meeting.state === 'IN_SESSION' && meeting.viewerHasSeat) ?? [];
  if (running.length === 1) return <Navigate to={`/m/${running[0]!.id}`} replace />;
  if (meetings && running.length === 0 && sides.includes('firm')) return <Navigate to="/work" replace />;

  const error = viewed.error ?? listed.error;
  return (
    <div className={styles.page}>
      <PhoneHeader title={<Heading tab={t('home.title')}>{t('home.title')}</Heading>} line={viewer?.name} />
      <main id="content" className={styles.main}>
        {error && (
          <Failed refusal={refusalOf(error)} retry={() => (viewed.error ? askAgain() : listAgain())} />
        )}
        {!error && !meetings && <Skeleton blocks={[9, 6, 6]} />}
        {meetings && (
          <Suspense fallback={null}>
            <MyElections />
          </Suspense>
        )}
        {meetings?.length === 0 && <Message title={t('home.emptyTitle')} text={t('home.emptyText')} />}
        {meetings && (
          <Suspense fallback={null}>
            <MyNotices />
          </Suspense>
        )}
        {meetings && <MyMeetings meetings={meetings} />}
      </main>
      <TabBar />
    </div>
  );
}
