import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RatingStandingsDocument } from '../../graphql/generated';
import { periodName } from '../period';
import { StandingScore } from './StandingScore';
import styles from './standings.module.css';

interface Props {
  placeId?: string | null;
  subjectId?: string | null;
}

/** More than these are a ranking, and have a page of their own. */
const MOST = 6;

/** The newest published scores beside what was decided; nothing where there are none. */
export function Standings({ placeId = null, subjectId = null }: Props) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: RatingStandingsDocument,
    variables: { placeId, subjectId },
    requestPolicy: 'cache-and-network',
  });
  const standings = data?.ratingStandings ?? [];
  if (standings.length === 0) return null;
  return (
    <section className={styles.standings} aria-label={t('ratings.standings.title')}>
      <h2>{t('ratings.standings.title')}</h2>
      <ul>
        {standings.slice(0, MOST).map(standing => (
          <li key={`${standing.estateId} ${standing.subjectId} ${standing.kind}`}>
            <span>
              <Link to={`/ratings/${standing.roundId}`}>
                {standing.estateName} · {standing.subjectName}
              </Link>
              <span className={styles.quiet}>
                {t(`ratings.kind.${standing.kind}`)} · {periodName(standing.period, t)}
              </span>
            </span>
            <StandingScore standing={standing} />
          </li>
        ))}
      </ul>
      {standings.length > MOST && (
        <Link className={styles.more} to="/ratings/ranking">
          {t('ratings.standings.all', { n: standings.length })}
        </Link>
      )}
    </section>
  );
}
