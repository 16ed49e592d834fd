import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { PlacesReader } from '../application/places-reader.js';
import { recordFirstDelivery } from '../application/record-first-delivery.js';
import { EstateType } from './estate.type.js';
import { RecordFirstDeliveryInput } from './place.inputs.js';

@Resolver()
export class EstateResolver {
  constructor(
    private readonly acts: Acts,
    private readonly places: PlacesReader,
  ) {}

  @Query(() => [EstateType], { description: "Estates that the viewer's offices reach." })
  estates(@CurrentActor() actor: Actor): Promise<EstateType[]> {
    return this.places.estates(actor);
  }

  @Mutation(() => EstateType, {
    description:
      'When the first flat of an estate was handed over, from which some places count the years to its first assembly. Refused: ' +
      'PLACE_NOT_FOUND, NOT_ENTITLED, ESTATE_NOT_FOUND, DELIVERY_DAY_UNFIT.',
  })
  async recordFirstDelivery(
    @CurrentActor() actor: Actor,
    @Args('input') { estateId, deliveredOn }: RecordFirstDeliveryInput,
  ): Promise<EstateType> {
    const delivery = { estateId, deliveredOn: deliveredOn ?? null };
    return this.places.estate(await this.acts.run(recordFirstDelivery, actor, delivery));
  }
}
