import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GridKind } from '../domain/grid.js';
import './register-words.js';

@ObjectType('Building', { description: 'A building of an estate.' })
export class BuildingType {
  @Field(() => ID, { description: 'Names the building.' })
  id: string;

  @Field({ description: 'As people say it: 3号楼.' })
  name: string;
}

@ObjectType('GridCover', { description: 'What a grid covers of an estate.' })
export class GridCoverType {
  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'Its name.' })
  estateName: string;

  @Field(() => [BuildingType], { description: 'Empty: the whole estate, with buildings to come.' })
  buildings: BuildingType[];
}

@ObjectType('Grid', { description: 'A patch of a community (网格).' })
export class GridType {
  @Field(() => ID, { description: 'Names the grid.' })
  id: string;

  @Field(() => ID, { description: 'The community.' })
  communityId: string;

  @Field({ description: 'Its name.' })
  communityName: string;

  @Field(() => GridKind, { description: 'A building lies in one grid of each kind at most.' })
  kind: GridKind;

  @Field({ description: 'As people say it: 第三网格.' })
  name: string;

  @Field(() => [GridCoverType], { description: 'Estate by estate.' })
  covers: GridCoverType[];
}
