import { Args, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId, type CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, type LiveChannel } from '@sifang/platform';
import { NumbersReader } from '../application/numbers-reader.js';
import { ResolutionFollower } from '../application/resolution-follower.js';
import { ResolutionNumbersType } from './numbers.type.js';
import { ResolutionLiveType, ResolutionsLiveType, ResolutionViewType } from './resolution-view.type.js';

@Resolver()
export class FollowingResolver {
  constructor(
    private readonly follower: ResolutionFollower,
    private readonly reader: NumbersReader,
  ) {}

  @Query(() => ResolutionViewType, {
    description: 'One resolution with all that happened, and what you may do. Refused: RESOLUTION_NOT_FOUND.',
  })
  resolutionView(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<ResolutionViewType> {
    return this.follower.view(actor, asId(id, 'id'));
  }

  @Subscription(() => ResolutionLiveType, {
    description:
      'A resolution, live: first as it is now, or a bare cursor when nothing happened since `after`; then after each ' +
      'change. Refused: RESOLUTION_NOT_FOUND.',
  })
  resolutionLive(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @After() after: string | null,
  ): Promise<LiveChannel> {
    return this.follower.follow(actor, asId(id, 'id'), after);
  }

  @Subscription(() => ResolutionsLiveType, {
    description:
      'How the resolutions of a place stand, live, with the most urgent ones. Refused: NOT_ENTITLED.',
  })
  resolutionsLive(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'An estate, a community or a town.' }) placeId: string,
    @After() after: string | null,
  ): LiveChannel {
    return this.follower.followPlace(actor, asId(placeId, 'placeId'), after);
  }

  @Query(() => ResolutionNumbersType, {
    description:
      'Numbers of the places of your offices, by organisation. Refused: NOT_ENTITLED, PERIOD_BACKWARDS.',
  })
  resolutionNumbers(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => CalendarDayScalar, description: 'First day that counts.' })
    first: CalendarDay,
    @Args('last', { type: () => CalendarDayScalar, description: 'Last day that counts.' }) last: CalendarDay,
  ): Promise<ResolutionNumbersType> {
    return this.reader.numbers(actor, first, last) as Promise<ResolutionNumbersType>;
  }
}

function After(): ParameterDecorator {
  return Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' });
}
