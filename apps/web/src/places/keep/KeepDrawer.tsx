import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Said } from '../../desk/Said';
import { SideDrawer } from '../../desk/SideDrawer';
import type { PlacesQuery } from '../../graphql/generated';
import { type Held, seatsOf } from '../keeps';
import type { Estate, Grid } from '../town-tree';
import { AddGrid } from './AddGrid';
import { AssignBuildings } from './AssignBuildings';
import { EstateServices } from './EstateServices';
import { FirstDelivery } from './FirstDelivery';
import { RegisterOrganisation } from './RegisterOrganisation';

/** What somebody set out to do, and where. */
export type Task =
  | { readonly kind: 'services'; readonly estateId: string }
  | { readonly kind: 'delivery'; readonly estateId: string }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'addGrid'; readonly communityId: string }
  | { readonly kind: 'assign'; readonly gridId: string };

interface Props {
  task: Task | undefined;
  begin: (task: Task | undefined) => void;
  places: PlacesQuery;
  appointments: readonly Held[];
  putEstate: (estate: Estate) => void;
  putGrid: (grid: Grid) => void;
  /** A new organisation may change what an estate is. */
  again: () => void;
}

export function KeepDrawer({ task, begin, places, appointments, putEstate, putGrid, again }: Props) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const estateOf = (kind: 'services' | 'delivery') =>
    task?.kind === kind ? places.estates.find(({ id }) => id === task.estateId) : undefined;
  const [estate, handedOver] = [estateOf('services'), estateOf('delivery')];
  const grid = task?.kind === 'assign' ? places.grids.find(({ id }) => id === task.gridId) : undefined;
  const community = task?.kind === 'addGrid' ? task.communityId : grid?.communityId;
  const estates = places.estates.filter(({ communityId }) => communityId === community);

  function close() {
    setSaid('');
    begin(undefined);
  }

  function title(): string {
    if (estate) return t('places.keep.serviceOf', { estate: estate.name });
    if (handedOver) return t('places.keep.deliveryOf', { estate: handedOver.name });
    if (grid) return t('places.keep.assignOf', { grid: grid.name });
    if (community) return t('places.keep.addGridOf', { community: estates[0]?.communityName });
    return t('places.keep.organisation');
  }

  return (
    <SideDrawer open={task !== undefined} close={close} title={title()}>
      {!estate && <Said text={said} />}
      {estate && <EstateServices estate={estate} put={putEstate} />}
      {handedOver && (
        <FirstDelivery
          key={handedOver.id}
          estate={handedOver}
          cancel={close}
          done={(changed, text) => {
            putEstate(changed);
            setSaid(text);
          }}
        />
      )}
      {task?.kind === 'organisation' && (
        <RegisterOrganisation
          seats={seatsOf(appointments, places.estates)}
          cancel={close}
          done={({ name }) => {
            setSaid(t('places.keep.registered', { name }));
            again();
          }}
        />
      )}
      {task?.kind === 'addGrid' && (
        <AddGrid
          communityId={task.communityId}
          cancel={close}
          done={added => {
            putGrid(added);
            setSaid(t('places.keep.gridAdded', { grid: added.name }));
            begin({ kind: 'assign', gridId: added.id });
          }}
        />
      )}
      {grid && (
        <AssignBuildings
          key={grid.id}
          grid={grid}
          estates={estates}
          cancel={close}
          done={(changed, text) => {
            putGrid(changed);
            setSaid(text);
          }}
        />
      )}
    </SideDrawer>
  );
}
