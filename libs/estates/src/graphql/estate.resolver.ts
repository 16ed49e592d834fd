import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Database } from '@sifang/platform';
import { estatesReachedBy } from '../persistence/estate.queries.js';
import { EstateType } from './estate.type.js';

@Resolver()
export class EstateResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [EstateType], { description: "Estates that the viewer's offices reach." })
  estates(@CurrentActor() actor: Actor): Promise<EstateType[]> {
    return estatesReachedBy(
      this.database,
      actor.appointments.map(appointment => appointment.placeId),
    );
  }
}
