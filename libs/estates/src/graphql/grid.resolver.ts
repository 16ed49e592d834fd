import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { addGrid } from '../application/add-grid.js';
import { assignBuildings } from '../application/assign-buildings.js';
import { PlacesReader } from '../application/places-reader.js';
import { BuildingType, GridType } from './grid.type.js';
import { AddGridInput, AssignBuildingsInput } from './place.inputs.js';

@Resolver()
export class GridResolver {
  constructor(
    private readonly acts: Acts,
    private readonly places: PlacesReader,
  ) {}

  @Query(() => [GridType], { description: 'Grids of the communities that you look over.' })
  grids(@CurrentActor() actor: Actor): Promise<GridType[]> {
    return this.places.grids(actor);
  }

  @Query(() => [BuildingType], {
    description: 'Buildings of an estate, as people count. Refused: PLACE_NOT_FOUND.',
  })
  buildings(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
  ): Promise<BuildingType[]> {
    return this.places.buildings(actor, asId(estateId, 'estateId'));
  }

  @Mutation(() => GridType, {
    description:
      'Lays a grid over a community. Refused: PLACE_NOT_FOUND, PLACE_PARENT_MISMATCH, NOT_ENTITLED, GRID_EXISTS, ID_TAKEN.',
  })
  async addGrid(@CurrentActor() actor: Actor, @Args('input') input: AddGridInput): Promise<GridType> {
    return this.places.grid(actor, await this.acts.run(addGrid, actor, input));
  }

  @Mutation(() => GridType, {
    description:
      'Says what a grid covers of an estate. Refused: GRID_NOT_FOUND, ESTATE_NOT_FOUND, NOT_ENTITLED, GRID_ELSEWHERE, ' +
      'BUILDING_NOT_FOUND, BUILDING_TWICE, BUILDING_IN_GRID.',
  })
  async assignBuildings(
    @CurrentActor() actor: Actor,
    @Args('input') { buildingIds, ...input }: AssignBuildingsInput,
  ): Promise<GridType> {
    const ids = buildingIds?.map(id => id.toLowerCase()) ?? null;
    return this.places.grid(
      actor,
      await this.acts.run(assignBuildings, actor, { ...input, buildingIds: ids }),
    );
  }
}
