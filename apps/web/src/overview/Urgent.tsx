import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Skeleton } from '../elements/Skeleton';
import { ResolutionsDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { ResolutionCard } from '../resolutions/ResolutionCard';
import styles from './overview.module.css';

const SHOWN = 8;

/** The open ones whose term ends first. */
export function Urgent({ organisationId, name }: { organisationId: string; name: string | null }) {
  const { t } = useTranslation();
  const [{ data, error }, askAgain] = useQuery({
    query: ResolutionsDocument,
    variables: {
      ...{ organisationId, openForDays: 0, state: null, estateId: null, after: null },
      ...{ overdueOnly: false, supervisedOnly: false, first: SHOWN },
    },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.resolutions;
  return (
    <section className={styles.section} aria-labelledby={`urgent-${organisationId}`}>
      <h2 id={`urgent-${organisationId}`}>
        {t('overview.work.urgent')}
        {name && <span className={styles.quiet}> {name}</span>}
      </h2>
      {error && !list && <Failed refusal={refusalOf(error)} retry={askAgain} />}
      {!list && !error && <Skeleton blocks={[8, 8]} />}
      {list?.length === 0 && <p className={styles.quiet}>{t('overview.work.nothing')}</p>}
      {list?.map(resolution => (
        <ResolutionCard key={resolution.id} resolution={resolution} />
      ))}
      {list?.length === SHOWN && (
        <Link className={styles.more} to={`/resolutions?organisationId=${organisationId}&openForDays=0`}>
          {t('overview.work.all')}
        </Link>
      )}
    </section>
  );
}
