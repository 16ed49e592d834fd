import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PlaceKind } from '../domain/place.js';

registerEnumType(PlaceKind, {
  name: 'PlaceKind',
  description: 'Places lie in one another: an estate in a community, that in a town, that in a district.',
  valuesMap: {
    DISTRICT: { description: '区、县' },
    TOWN: { description: '乡镇、街道' },
    COMMUNITY: { description: '社区' },
    ESTATE: { description: '小区' },
  },
});

@ObjectType('Place', { description: 'Somewhere that an office can be held for.' })
export class PlaceType {
  @Field(() => ID, { description: 'Names the place; for an estate it is the id of the estate too.' })
  id: string;

  @Field(() => PlaceKind, { description: 'What the place is.' })
  kind: PlaceKind;

  @Field({ description: 'As people say it, such as 潭冲社区.' })
  name: string;
}
