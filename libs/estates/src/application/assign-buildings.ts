import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireSameCommunity } from '../domain/grid.js';
import { gridNotFound, replaceCover, requireBuildings, requireGrid } from '../persistence/grid.repository.js';
import { jurisdictionOf } from '../persistence/jurisdiction.queries.js';
import { keeperOver } from './keeper-at.js';
import { recordAct } from './record-act.js';

export interface BuildingsToAssign {
  readonly gridId: string;
  readonly estateId: string;
  /** Null: the whole estate, with buildings to come; empty: nothing of it any more. */
  readonly buildingIds: readonly string[] | null;
}

/**
 * Says what a grid covers of an estate, instead of what it covered there until now.
 * @throws Refusal GRID_NOT_FOUND · ESTATE_NOT_FOUND · NOT_ENTITLED · GRID_ELSEWHERE · BUILDING_NOT_FOUND · BUILDING_TWICE · BUILDING_IN_GRID
 */
export async function assignBuildings(context: ActContext<Actor>, input: BuildingsToAssign): Promise<string> {
  const { tx, actor } = context;
  const { gridId, estateId, buildingIds } = input;
  const grid = await requireGrid(tx, gridId);
  const under = await keeperOver(tx, actor, grid.communityId, gridNotFound());
  requireSameCommunity(grid, (await jurisdictionOf(tx, estateId)).communityId);
  if (buildingIds && new Set(buildingIds).size < buildingIds.length)
    throw new Refusal('BUILDING_TWICE', 'One building is named twice.', 'buildingIds');
  if (buildingIds) await requireBuildings(tx, estateId, buildingIds);
  await replaceCover(tx, grid, estateId, buildingIds);
  const details = { grid: grid.name, buildings: buildingIds?.length ?? null };
  const subject = { kind: 'grid', id: gridId };
  await recordAct(context, under, { act: 'BUILDINGS_ASSIGNED', subject, placeId: estateId, details });
  return gridId;
}
