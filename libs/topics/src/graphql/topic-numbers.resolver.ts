import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { TopicNumbersReader } from '../application/topic-numbers-reader.js';
import { TopicNumbersType } from './topic-numbers.type.js';

@Resolver()
export class TopicNumbersResolver {
  constructor(private readonly reader: TopicNumbersReader) {}

  @Query(() => TopicNumbersType, {
    description: 'Numbers of the places of your offices. Refused: NOT_ENTITLED, PERIOD_BACKWARDS.',
  })
  topicNumbers(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => CalendarDayScalar, description: 'First day that counts.' })
    first: CalendarDay,
    @Args('last', { type: () => CalendarDayScalar, description: 'Last day that counts.' }) last: CalendarDay,
  ): Promise<TopicNumbersType> {
    return this.reader.numbers(actor, first, last);
  }
}
