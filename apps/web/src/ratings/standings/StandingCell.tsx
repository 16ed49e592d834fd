import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RatingStandingsDocument } from '../../graphql/generated';
import { StandingScore } from './StandingScore';

interface Props {
  estateId: string;
  subjectId: string;
}

/** The service score of an organisation at an estate, in a table; all cells ask one question. */
export function StandingCell({ estateId, subjectId }: Props) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: RatingStandingsDocument,
    variables: { placeId: null, subjectId: null },
  });
  const found = data?.ratingStandings.filter(
    each => each.estateId === estateId && each.subjectId === subjectId,
  );
  const standing = found?.find(({ kind }) => kind === 'SERVICE') ?? found?.[0];
  if (!standing) return '—';
  return (
    <Link
      to={`/ratings/trend/${estateId}/${subjectId}?kind=${standing.kind}`}
      aria-label={`${t('ratings.trend.title')} ${standing.estateName} ${standing.subjectName}`}
    >
      <StandingScore standing={standing} />
    </Link>
  );
}
