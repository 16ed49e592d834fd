import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { rateService } from '../application/rate-service.js';
import { ServiceRatingsReader } from '../application/service-ratings-reader.js';
import { MatterToRateType, RateServiceInput, ServiceRatingsType } from './service-rating.type.js';

/** 多维评单 */
@Resolver()
export class ServiceRatingResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ServiceRatingsReader,
  ) {}

  @Query(() => ServiceRatingsType, {
    description: 'How a matter was settled. Refused: RESOLUTION_NOT_FOUND.',
  })
  serviceRatings(
    @CurrentActor() actor: Actor,
    @Args('resolutionId', { type: () => ID, description: 'The resolution.' }) resolutionId: string,
  ): Promise<ServiceRatingsType> {
    return this.reader.of(actor, asId(resolutionId, 'resolutionId'));
  }

  @Query(() => [MatterToRateType], {
    description:
      'What you raised, or supported who did, was settled in the last 30 days, and you have not rated; the newest first.',
  })
  myMattersToRate(@CurrentActor() actor: Actor): Promise<MatterToRateType[]> {
    return this.reader.toRate(actor);
  }

  @Mutation(() => ServiceRatingsType, {
    description:
      'Who raised a matter, or the community, says how it was settled: once. Refused: RESOLUTION_NOT_FOUND, NOT_ENTITLED, ' +
      'RATING_TOO_EARLY, RATED_ALREADY.',
  })
  async rateService(
    @CurrentActor() actor: Actor,
    @Args('input') input: RateServiceInput,
  ): Promise<ServiceRatingsType> {
    return this.reader.of(actor, await this.acts.run(rateService, actor, input));
  }
}
