import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ServiceRatingsDocument, type ServiceRatedFragment } from '../../graphql/generated';
import { calendarDay, today } from '../../language/times';
import { Bars } from '../charts/Bars';
import styles from '../ratings.module.css';
import { ServiceForm } from './ServiceForm';
import { ASPECTS, type ServiceMarks } from './service-marks';

/** 多维评单: how a matter was settled, said by who raised it and by the community; and the form for who may say it now. */
export function ServiceRatings({ resolutionId }: { resolutionId: string }) {
  const { t } = useTranslation();
  const [{ data }, ask] = useQuery({ query: ServiceRatingsDocument, variables: { resolutionId } });
  const rated = data?.serviceRatings;
  // Whoever may not follow ratings there reads the resolution without them.
  if (!rated) return null;
  return (
    <section className={styles.card} aria-labelledby="service">
      <h2 id="service">{t('ratings.service.title')}</h2>
      <Raisers raisers={rated.raisers} />
      <Community community={rated.community} />
      {rated.viewerMayRateAs.length > 0 && (
        <ServiceForm
          resolutionId={resolutionId}
          sides={rated.viewerMayRateAs}
          sent={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
    </section>
  );
}

function Raisers({ raisers }: Pick<ServiceRatedFragment, 'raisers'>) {
  const { t } = useTranslation();
  return (
    <div>
      <h3>{t('ratings.service.side.RAISER')}</h3>
      {!raisers && <p className={styles.quiet}>{t('ratings.service.tooFew')}</p>}
      {raisers && (
        <>
          <Means marks={raisers} per={100} />
          <p className={styles.quiet}>{t('ratings.service.answers', { n: raisers.answers })}</p>
        </>
      )}
    </div>
  );
}

function Community({ community }: Pick<ServiceRatedFragment, 'community'>) {
  const { t } = useTranslation();
  return (
    <div>
      <h3>{t('ratings.service.side.COMMUNITY')}</h3>
      {!community && <p className={styles.quiet}>{t('ratings.service.notYet')}</p>}
      {community && (
        <>
          <Means marks={community} per={1} />
          {community.comment && <p className={styles.explained}>{community.comment}</p>}
          <p className={styles.quiet}>
            {community.byName} · {calendarDay(today(Date.parse(community.at)))}
          </p>
        </>
      )}
    </div>
  );
}

/** @param per how many of the unit make one of the five steps */
function Means({ marks, per }: { marks: ServiceMarks; per: number }) {
  const { t } = useTranslation();
  return (
    <Bars
      bars={ASPECTS.map(aspect => ({
        key: aspect,
        label: t(`ratings.service.aspect.${aspect}`),
        points: (marks[aspect] / per) * 2000,
        text: t('ratings.service.ofFive', {
          n: per === 1 ? marks[aspect] : (marks[aspect] / per).toFixed(2),
        }),
      }))}
    />
  );
}
