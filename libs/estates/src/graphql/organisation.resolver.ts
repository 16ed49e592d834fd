import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { beginService } from '../application/begin-service.js';
import { endService } from '../application/end-service.js';
import { PlacesReader } from '../application/places-reader.js';
import { registerOrganisation } from '../application/register-organisation.js';
import { EstateType } from './estate.type.js';
import { OrganisationType } from './organisation.type.js';
import { BeginServiceInput, EndServiceInput, RegisterOrganisationInput } from './place.inputs.js';

@Resolver()
export class OrganisationResolver {
  constructor(
    private readonly acts: Acts,
    private readonly places: PlacesReader,
  ) {}

  @Query(() => [OrganisationType], {
    description: 'Firms that may be given an estate to serve; empty for who gives none.',
  })
  firms(@CurrentActor() actor: Actor): Promise<OrganisationType[]> {
    return this.places.firms(actor);
  }

  @Mutation(() => OrganisationType, {
    description:
      'Enters an organisation. Refused: PLACE_NOT_FOUND, NOT_ENTITLED, ORGANISATION_PLACE_MISMATCH, ORGANISATION_EXISTS, ' +
      'COMMITTEE_EXISTS, ID_TAKEN.',
  })
  async registerOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input') { placeId, ...input }: RegisterOrganisationInput,
  ): Promise<OrganisationType> {
    await this.acts.run(registerOrganisation, actor, { ...input, placeId: placeId?.toLowerCase() ?? null });
    return input;
  }

  @Mutation(() => EstateType, {
    description:
      'A firm begins to serve an estate; two may overlap while they hand over. Refused: PLACE_NOT_FOUND, ESTATE_NOT_FOUND, ' +
      'NOT_ENTITLED, FIRM_NOT_FOUND, FIRM_SERVES_ALREADY.',
  })
  async beginService(
    @CurrentActor() actor: Actor,
    @Args('input') input: BeginServiceInput,
  ): Promise<EstateType> {
    return this.places.estate(await this.acts.run(beginService, actor, input));
  }

  @Mutation(() => EstateType, {
    description:
      'A firm ceases to serve an estate. Refused: PLACE_NOT_FOUND, NOT_ENTITLED, SERVICE_NOT_RUNNING, SERVICE_ENDS_BEFORE_IT_BEGAN.',
  })
  async endService(@CurrentActor() actor: Actor, @Args('input') input: EndServiceInput): Promise<EstateType> {
    return this.places.estate(await this.acts.run(endService, actor, input));
  }
}
