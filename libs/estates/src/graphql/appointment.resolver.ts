import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AppointmentType } from '@sifang/identity';
import { Database } from '@sifang/platform';
import { organisationsByIds } from '../persistence/organisation.queries.js';
import { placesByIds } from '../persistence/place.queries.js';
import { Batch } from './batch.js';
import { OrganisationType } from './organisation.type.js';
import { PlaceType } from './place.type.js';

/** Identity keeps the ids alone: it knows neither places nor organisations. */
@Resolver(() => AppointmentType)
export class AppointmentResolver {
  private readonly places: Batch<PlaceType>;
  private readonly organisations: Batch<OrganisationType>;

  constructor(database: Database) {
    this.places = new Batch(ids => placesByIds(database, ids));
    this.organisations = new Batch(ids => organisationsByIds(database, ids));
  }

  @ResolveField(() => PlaceType, { description: 'Where the office is held; it reaches everything below.' })
  place(@Parent() { placeId }: AppointmentType): Promise<PlaceType | null> {
    return this.places.load(placeId);
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'For whom the office is held; null for an owner, who stands for no organisation.',
  })
  async organisation(@Parent() { organisationId }: AppointmentType): Promise<OrganisationType | null> {
    return organisationId === null ? null : this.organisations.load(organisationId);
  }
}
