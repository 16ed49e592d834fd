import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RatingStandingsDocument } from '../../graphql/generated';
import { periodName } from '../period';
import { titleOf, useNamed } from '../use-named';
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
  const named = useNamed();
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
          <li key={standing.roundId}>
            <span>
              <Link to={`/ratings/${standing.roundId}`}>
                {standing.estateName} · {standing.subjectName}
              </Link>
              <span className={styles.quiet}>
                {named(titleOf(standing))} · {periodName(standing.period, t)}
              </span>
            </span>
            <StandingScore standing={standing} />
          </li>
        ))}
      </ul>
      {standings.length > MOST && (
        <Link to="/ratings/ranking">{t('ratings.standings.all', { n: standings.length })}</Link>
      )}
    </section>
  );
}
