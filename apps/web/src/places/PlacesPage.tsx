import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Antd } from '../desk/Antd';
import { DeskShell } from '../desk/DeskShell';
import { Segments } from '../desk/Segments';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { ViewerDocument } from '../graphql/generated';
import { UnitFinder } from '../register/UnitFinder';
import { CommunitySection } from './CommunitySection';
import { KeepDrawer, type Task } from './keep/KeepDrawer';
import { keeps, readsRegister, seatsOf } from './keeps';
import listPage from '../desk/list-page.module.css';
import styles from './places.module.css';
import { type Filter, filters, townTree } from './town-tree';
import { usePlaces } from './use-places';
import { widestRegister } from './widest-register';

/** A town at a glance: its communities with their estates, who looks after them, and the grids laid over them. */
export function PlacesPage() {
  const { t } = useTranslation();
  const { places: data, refusal, fetching, again, putEstate, putGrid } = usePlaces();
  const [{ data: who }] = useQuery({ query: ViewerDocument });
  const [filter, setFilter] = useState<Filter>('ALL');
  const [task, setTask] = useState<Task>();
  const words: Record<Filter, string> = {
    ALL: t('places.all'),
    NOBODY: t('places.onlyNobody'),
    WITHOUT_FIRM: t('places.onlyWithoutFirm'),
    WITHOUT_COMMITTEE: t('places.onlyWithoutCommittee'),
  };
  const communities = data && townTree(data, filter);
  const appointments = who?.viewer?.appointments ?? [];
  const place = widestRegister(appointments);
  const mayEnter = data && seatsOf(appointments, data.estates).size > 0;

  return (
    <DeskShell>
      <Heading tab={t('places.title')}>{t('places.title')}</Heading>
      {data && <Lead {...data} />}
      {place && (
        <section className={styles.search} aria-label={t('register.search')}>
          <UnitFinder
            placeId={place.id}
            label={t('register.searchTown', { place: place.name })}
            leafThrough={false}
          />
        </section>
      )}
      {mayEnter && (
        <p className={styles.ways}>
          <button
            type="button"
            className={button.secondary}
            onClick={() => setTask({ kind: 'organisation' })}
          >
            {t('places.keep.organisation')}
          </button>
        </p>
      )}
      <Segments
        legend={t('places.filter')}
        value={filter}
        options={filters.map(value => [value, words[value]] as const)}
        choose={setFilter}
      />
      <div aria-busy={fetching}>
        {!data && fetching && <Skeleton blocks={[4, 10, 10]} />}
        {!data && !fetching && refusal && <Failed refusal={refusal} retry={again} />}
        {data?.estates.length === 0 && <Message title={t('places.empty')} text={t('places.emptyText')} />}
        {data && data.estates.length > 0 && communities?.length === 0 && (
          <p className={styles.none}>{t('places.emptyFiltered')}</p>
        )}
        <Antd>
          {communities?.map(community => (
            <CommunitySection
              key={community.id}
              community={community}
              mayKeep={keeps(appointments, [community.id, community.estates[0]!.townId])}
              reads={estate => readsRegister(appointments, estate)}
              begin={setTask}
            />
          ))}
          {data && (
            <KeepDrawer
              {...{ task, begin: setTask, places: data, appointments, putEstate, putGrid, again }}
            />
          )}
        </Antd>
      </div>
    </DeskShell>
  );
}

function Lead({
  estates,
  grids,
}: {
  estates: readonly { units: number; states: readonly string[] }[];
  grids: readonly unknown[];
}) {
  const { t } = useTranslation();
  const nobody = estates.filter(({ states }) => states.includes('NOBODY')).length;
  const units = estates.reduce((sum, estate) => sum + estate.units, 0);
  return (
    <p className={styles.lead}>
      <span className="num">{t('places.lead', { estates: estates.length, units, grids: grids.length })}</span>
      {nobody > 0 && (
        <span className={`${listPage.state} ${styles.state}`} data-state="NOBODY">
          {t('places.nobody', { count: nobody })}
        </span>
      )}
    </p>
  );
}
