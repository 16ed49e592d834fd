import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { KindCode } from '../../domain/kinds/meeting-kind.js';
import { MeetingState } from '../../domain/lifecycle.js';

@ObjectType('CalendarDayView', { description: 'A day of the calendar.' })
export class CalendarDayViewType {
  @Field(() => CalendarDayScalar, { description: 'The day.' })
  day: CalendarDay;

  @Field({ description: 'Whether people work; make-up workdays (调休) are workdays.' })
  workday: boolean;

  @Field(() => String, { nullable: true, description: 'The public holiday on it.' })
  holiday: string | null;
}

@ObjectType('CalendarClash', { description: 'Another meeting of the calendar at the same time.' })
export class CalendarClashType {
  @Field(() => ID, { description: 'Which meeting.' })
  meetingId: string;

  @Field({ description: 'Whether it takes the same room.' })
  venue: boolean;

  @Field(() => [String], { description: 'Who would have to be at both.' })
  people: readonly string[];
}

@ObjectType('CalendarMeeting', { description: 'A meeting in the calendar.' })
export class CalendarMeetingType {
  @Field(() => ID, { description: 'Names the meeting.' })
  meetingId: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => KindCode, { description: 'What sort of meeting.' })
  kind: KindCode;

  @Field(() => MeetingState, { description: 'Where it stands.' })
  state: MeetingState;

  @Field({ description: 'Planned beginning, UTC.' })
  startsAt: Date;

  @Field({ description: "Planned end: the agenda's minutes later." })
  endsAt: Date;

  @Field({ description: 'Where it is held.' })
  venue: string;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'Its name.' })
  estateName: string;

  @Field(() => ID, { description: 'The community above it.' })
  communityId: string;

  @Field({ description: 'Its name.' })
  communityName: string;

  @Field({ description: 'Whether you have a seat in it.' })
  viewerHasSeat: boolean;

  @Field({ description: 'Whether you may chair it.' })
  viewerMayChair: boolean;

  @Field(() => [CalendarClashType], { description: 'Not for meetings that are over.' })
  clashes: readonly CalendarClashType[];
}

@ObjectType('MeetingCalendar', { description: 'Days, and the meetings on them that you may follow.' })
export class MeetingCalendarType {
  @Field(() => [CalendarDayViewType], { description: 'In order.' })
  days: readonly CalendarDayViewType[];

  @Field(() => [CalendarMeetingType], { description: 'In the order in which they begin; at most 500.' })
  meetings: readonly CalendarMeetingType[];
}
