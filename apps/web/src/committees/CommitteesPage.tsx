import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { Segments } from '../desk/Segments';
import { SelectField } from '../desk/SelectField';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { CommitteesAtDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import styles from './committees.module.css';
import { type Estate, EstateLine } from './EstateLine';
import { type Standing, useCommitteesLive } from './use-committees-live';
import { usePlaces } from './use-places';

/** What needs somebody most stands first. */
const STANDINGS = ['EXPIRED', 'EXPIRING', 'RE_ELECTING', 'NONE', 'SERVING'] as const;
type Filter = 'all' | 'late' | (typeof STANDINGS)[number];

/** Every estate one follows: which have no committee, whose term ends when, who must do what by what day. */
export function CommitteesPage() {
  const { t } = useTranslation();
  const { places, error: unknown, askAgain: whoAgain } = usePlaces();
  const [chosen, choose] = useState('');
  const placeId = chosen || (places?.[0]?.id ?? '');
  const [{ data, error: failed }, askAgain] = useQuery({
    query: CommitteesAtDocument,
    variables: { placeId },
    pause: !placeId,
    requestPolicy: 'cache-and-network',
  });
  const [live, setLive] = useState<{ placeId: string; estates: Standing }>();
  useCommitteesLive(placeId, estates => setLive({ placeId, estates }));
  const estates = live?.placeId === placeId ? live.estates : data?.committeesAt;
  const error = unknown ?? failed;
  return (
    <DeskShell>
      <div className={styles.head}>
        <Heading tab={t('committees.title')}>{t('committees.title')}</Heading>
        <p className={styles.quiet}>{t('committees.lead')}</p>
      </div>
      {places && places.length > 1 && (
        <div className={styles.place}>
          <SelectField
            label={t('committees.place')}
            value={placeId}
            options={places.map(({ id, name }) => [id, name] as const)}
            choose={choose}
          />
        </div>
      )}
      {error && !estates && (
        <Failed
          refusal={refusalOf(error)}
          retry={() => (unknown ? whoAgain() : askAgain({ requestPolicy: 'network-only' }))}
        />
      )}
      {places?.length === 0 && (
        <Message title={t('committees.nowhereTitle')} text={t('committees.nowhereText')} />
      )}
      {!estates && !error && places?.length !== 0 && <Skeleton blocks={[4, 6, 6, 6]} />}
      {estates && <Estates key={placeId} estates={estates} />}
    </DeskShell>
  );
}

function Estates({ estates }: { estates: readonly Estate[] }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('all');
  const fits = (one: Filter): readonly Estate[] =>
    one === 'all'
      ? estates
      : estates.filter(each => (one === 'late' ? each.overdue > 0 : each.standing === one));
  const filters: Filter[] = ['all', 'late', ...STANDINGS].filter(
    (one): one is Filter => one === 'all' || fits(one as Filter).length > 0,
  );
  const shown = fits(filter).toSorted(byNeed);
  return (
    <>
      {filters.length > 2 && (
        <Segments
          legend={t('committees.show')}
          value={filter}
          options={filters.map(one => [one, `${labelOf(one)} ${fits(one).length}`] as const)}
          choose={setFilter}
        />
      )}
      {shown.length === 0 && <Message title={t('committees.emptyTitle')} text={t('committees.emptyText')} />}
      <ul className={styles.estates}>
        {shown.map(estate => (
          <EstateLine key={estate.estateId} estate={estate} />
        ))}
      </ul>
    </>
  );

  function labelOf(one: Filter): string {
    return one === 'all' || one === 'late' ? t(`committees.${one}`) : t(`committees.standing.${one}`);
  }
}

/** Overdue first, then by standing, then by what is due next. */
function byNeed(one: Estate, other: Estate): number {
  const due = ({ nextDuty, electionNext, endsOn }: Estate) =>
    nextDuty?.dueOn ?? electionNext?.dueOn ?? endsOn ?? '9999';
  return (
    other.overdue - one.overdue ||
    STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) ||
    due(one).localeCompare(due(other))
  );
}
