import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { Every, OnHoliday } from '../../domain/calendar/rhythm.js';
import { KindCode } from '../../domain/kinds/meeting-kind.js';

@ObjectType('Rhythm', { description: 'The n-th weekday of every month or quarter, at a time in Shanghai.' })
export class RhythmType {
  @Field(() => Every, { description: 'How often.' })
  every: Every;

  @Field(() => Int, { description: '1 to 4, or -1 for the last.' })
  nth: number;

  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday: number;

  @Field(() => Int, { description: 'Minutes after midnight.' })
  minute: number;

  @Field(() => OnHoliday, { description: 'What becomes of a date on a public holiday.' })
  onHoliday: OnHoliday;

  @Field(() => CalendarDayScalar, { description: 'No date before.' })
  startsOn: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'No date after; null: no end is set.' })
  endsOn: CalendarDay | null;
}

@ObjectType('SeriesDate', { description: 'A date of a standing meeting.' })
export class SeriesDateType {
  @Field(() => CalendarDayScalar, { description: 'The day by the rhythm; give it to callSeriesMeeting.' })
  day: CalendarDay;

  @Field(() => Date, { nullable: true, description: 'When it would begin; null: skipped.' })
  startsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The public holiday on that day.' })
  holiday: string | null;

  @Field({ description: 'False: the make-up workdays of that year are not known yet.' })
  arranged: boolean;

  @Field(() => ID, { nullable: true, description: 'The meeting; null: not called yet.' })
  meetingId: string | null;
}

@ObjectType('MeetingSeries', { description: '例会: a standing meeting, and its next dates.' })
export class MeetingSeriesType {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => Int, { description: 'Grows with each change; give it back when you change it.' })
  version: number;

  @Field(() => KindCode, { description: 'What sort of meeting.' })
  kind: KindCode;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Where it is held.' })
  venue: string;

  @Field(() => ID, { description: 'The person in the chair.' })
  chairId: string;

  @Field(() => RhythmType, { description: 'How often.' })
  rhythm: RhythmType;

  @Field({ description: 'Whether you may call its meetings.' })
  viewerMayCall: boolean;

  @Field(() => [SeriesDateType], { description: 'The next six, after today.' })
  dates: readonly SeriesDateType[];
}
