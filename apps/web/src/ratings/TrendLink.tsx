import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import type { RatingKind } from '../graphql/generated';

interface Props {
  round: { readonly estateId: string; readonly kind: RatingKind; readonly subject: { readonly id: string } };
}

/** To how the same organisation was rated before and since. */
export function TrendLink({ round: { estateId, kind, subject } }: Props) {
  const { t } = useTranslation();
  return (
    <Link to={`/ratings/trend/${estateId}/${subject.id}?kind=${kind}`} className={button.quiet}>
      {t('ratings.trend.title')}
    </Link>
  );
}
