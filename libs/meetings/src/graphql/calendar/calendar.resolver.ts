import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import { Acts, CalendarDayScalar } from '@sifang/platform';
import { MeetingCalendar } from '../../application/calendar/meeting-calendar.js';
import { meetingClashes } from '../../application/calendar/meeting-clashes.js';
import { MeetingCalendarType } from './calendar.type.js';
import { MeetingClashType, WantedMeetingInput } from './clash.type.js';

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly acts: Acts,
    private readonly calendar: MeetingCalendar,
  ) {}

  @Query(() => MeetingCalendarType, {
    description:
      'The meetings you may follow, day by day. Refused: NUMBER_OUT_OF_RANGE for more than 49 days.',
  })
  meetingCalendar(
    @CurrentActor() actor: Actor,
    @Args('from', { type: () => CalendarDayScalar, description: 'First day.' }) from: CalendarDay,
    @Args('until', { type: () => CalendarDayScalar, description: 'Last day.' }) until: CalendarDay,
  ): Promise<MeetingCalendarType> {
    return this.calendar.page(actor, from, until);
  }

  @Query(() => [MeetingClashType], {
    description:
      'What would be in the way of a meeting: its room or its people at the same time. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED.',
  })
  meetingClashes(
    @CurrentActor() actor: Actor,
    @Args('input') input: WantedMeetingInput,
  ): Promise<MeetingClashType[]> {
    return this.acts.run(meetingClashes, actor, input);
  }
}
