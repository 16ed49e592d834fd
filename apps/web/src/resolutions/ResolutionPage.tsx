import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Phrase } from '../elements/Phrase';
import { Skeleton } from '../elements/Skeleton';
import {
  ResolutionLiveDocument,
  ResolutionViewDocument,
  type ResolutionViewFragment,
} from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { Course } from './Course';
import { Deadline } from './Deadline';
import { Facts } from './Facts';
import styles from './resolutions.module.css';
import { Said } from './Said';
import { Undertakings } from './Undertakings';
import { useFollowed } from './use-followed';

const Moves = lazy(async () => ({ default: (await import('./moves/Moves')).Moves }));
const ServiceRatings = lazy(async () => ({
  default: (await import('../ratings/service/ServiceRatings')).ServiceRatings,
}));

/** One resolution, followed like a parcel, live: what was decided, what happened, what one may do now. */
export function ResolutionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, askAgain] = useQuery({ query: ResolutionViewDocument, variables: { id } });
  const live = useFollowed(ResolutionLiveDocument, { id })?.resolutionLive.view;
  const asked = data?.resolutionView;
  const view = live?.resolution.id === id ? newerOf(live, asked) : asked;
  return (
    <DeskShell>
      <div className={styles.page}>
        <Link to="/resolutions" className={styles.back}>
          ← {t('resolutions.back')}
        </Link>
        {error && <FailedPage refusal={refusalOf(error)} retry={askAgain} />}
        {!view && !error && <Skeleton blocks={[4, 10, 12]} />}
        {view && (
          <>
            <p className={styles.tags}>
              <Deadline resolution={view.resolution} />
              <span className={`${styles.quiet} num`}>{view.resolution.number}</span>
            </p>
            <Heading tab={view.resolution.number} className={styles.text}>
              <Phrase text={view.resolution.text} />
            </Heading>
            <Facts view={view} />
            {view.moves.length > 0 && (
              <Suspense fallback={<Skeleton blocks={[4]} />}>
                <Moves view={view} done={() => askAgain({ requestPolicy: 'network-only' })} />
              </Suspense>
            )}
            <Undertakings undertakings={view.undertakings} />
            <Course events={view.events} />
            {view.resolution.state === 'CLOSED' && (
              <>
                <Said satisfaction={view.satisfaction} />
                <Suspense fallback={null}>
                  <ServiceRatings resolutionId={id} />
                </Suspense>
              </>
            )}
          </>
        )}
      </div>
    </DeskShell>
  );
}

/** What was asked for after an act may be newer than what has come over the link yet. */
function newerOf(
  live: ResolutionViewFragment,
  asked: ResolutionViewFragment | undefined,
): ResolutionViewFragment {
  return asked?.resolution.id === live.resolution.id && asked.events.length > live.events.length
    ? asked
    : live;
}
