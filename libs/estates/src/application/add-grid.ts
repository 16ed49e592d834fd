import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { Grid } from '../domain/grid.js';
import { PlaceKind } from '../domain/place.js';
import { insertGrid } from '../persistence/grid.repository.js';
import { placeKindOf } from '../persistence/place.queries.js';
import { keeperAt } from './keeper-at.js';
import { recordAct } from './record-act.js';

/** @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · PLACE_PARENT_MISMATCH · GRID_EXISTS · ID_TAKEN */
export async function addGrid(context: ActContext<Actor>, grid: Grid): Promise<string> {
  const { tx, actor } = context;
  const under = await keeperAt(tx, actor, grid.communityId, 'communityId');
  if ((await placeKindOf(tx, grid.communityId, 'communityId')) !== PlaceKind.COMMUNITY)
    throw new Refusal('PLACE_PARENT_MISMATCH', 'A grid belongs to a community.', 'communityId');
  await insertGrid(tx, grid);
  const details = { name: grid.name, kind: grid.kind };
  const subject = { kind: 'grid', id: grid.id };
  await recordAct(context, under, { act: 'GRID_ADDED', subject, placeId: grid.communityId, details });
  return grid.id;
}
