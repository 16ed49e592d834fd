import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { makeCalendarAddress, withdrawCalendarAddress } from '../../application/notice/calendar-address.js';
import { Calendars } from '../../application/notice/calendars.js';

@ObjectType('CalendarAddress', { description: 'Where your own calendar can be read without signing in.' })
export class CalendarAddressType {
  @Field(() => Date, { nullable: true, description: 'When it was made; null: there is none.' })
  madeAt: Date | null;
}

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly acts: Acts,
    private readonly calendars: Calendars,
  ) {}

  @Query(() => CalendarAddressType, {
    description: 'Whether there is an address of your calendar. What it is was said once, when it was made.',
  })
  async myCalendarAddress(@CurrentActor() actor: Actor): Promise<CalendarAddressType> {
    return { madeAt: await this.calendars.madeAt(actor) };
  }

  @Mutation(() => String, {
    description:
      'A new address of your calendar, as a path of this house; the one before leads nowhere from then on. It is told ' +
      'this once and kept nowhere. Whoever has it can read when and where you meet.',
  })
  async makeCalendarAddress(@CurrentActor() actor: Actor): Promise<string> {
    return `/calendar/${await this.acts.run(makeCalendarAddress, actor, undefined)}.ics`;
  }

  @Mutation(() => Boolean, { description: 'No address leads to your calendar any more. Again is harmless.' })
  withdrawCalendarAddress(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.acts.run(withdrawCalendarAddress, actor, undefined);
  }
}
