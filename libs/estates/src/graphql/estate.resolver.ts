import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { PlacesReader } from '../application/places-reader.js';
import { EstateType } from './estate.type.js';

@Resolver()
export class EstateResolver {
  constructor(private readonly places: PlacesReader) {}

  @Query(() => [EstateType], { description: "Estates that the viewer's offices reach." })
  estates(@CurrentActor() actor: Actor): Promise<EstateType[]> {
    return this.places.estates(actor);
  }
}
