import { Field, InputType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, IdField, TextField, WholeNumberField } from '@sifang/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Every, OnHoliday } from '../../domain/calendar/rhythm.js';
import { KindCode } from '../../domain/kinds/meeting-kind.js';
import { AgendaItemDraft, SeatInput } from '../schedule-meeting.input.js';

@InputType({ description: 'The n-th weekday of every month or quarter, at a time in Shanghai.' })
export class RhythmInput {
  @Field(() => Every, { description: 'How often.' })
  every: Every;

  @WholeNumberField([-1, 4], '-1 for the last; 0 is none.')
  nth: number;

  @WholeNumberField([1, 7], '1 Monday to 7 Sunday.')
  weekday: number;

  @WholeNumberField([0, 1439], 'Minutes after midnight.')
  minute: number;

  @Field(() => OnHoliday, { description: 'What becomes of a date on a public holiday.' })
  onHoliday: OnHoliday;

  @Field(() => CalendarDayScalar, { description: 'No date before.' })
  startsOn: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, defaultValue: null, description: 'No date after.' })
  endsOn: CalendarDay | null;
}

@InputType({ description: 'A standing meeting.' })
export class StartMeetingSeriesInput {
  @IdField('Chosen by you, so that a retry starts it once.')
  id: string;

  @IdField('Of which estate.')
  estateId: string;

  @Field(() => KindCode, { description: 'What sort of meeting.' })
  kind: KindCode;

  @TextField(100, 'Title.')
  title: string;

  @TextField(100, 'Where it is held.')
  venue: string;

  @IdField('The person in the chair; needs a seat.')
  chairId: string;

  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SeatInput)
  @Field(() => [SeatInput], { description: 'As for a meeting.' })
  seats: SeatInput[];

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AgendaItemDraft)
  @Field(() => [AgendaItemDraft], { description: 'As for a meeting.' })
  agenda: AgendaItemDraft[];

  @ValidateNested()
  @Type(() => RhythmInput)
  @Field(() => RhythmInput, { description: 'How often.' })
  rhythm: RhythmInput;
}

@InputType({ description: 'What will be called from now on.' })
export class ChangeMeetingSeriesInput {
  @IdField('Which standing meeting.')
  seriesId: string;

  @WholeNumberField([1, 1_000_000], 'The version that you looked at.')
  version: number;

  @TextField(100, 'Title.')
  title: string;

  @TextField(100, 'Where it is held.')
  venue: string;

  @IdField('The person in the chair; needs a seat.')
  chairId: string;

  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SeatInput)
  @Field(() => [SeatInput], { nullable: true, defaultValue: null, description: 'Left out: as before.' })
  seats: SeatInput[] | null;

  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AgendaItemDraft)
  @Field(() => [AgendaItemDraft], { nullable: true, defaultValue: null, description: 'Left out: as before.' })
  agenda: AgendaItemDraft[] | null;

  @ValidateNested()
  @Type(() => RhythmInput)
  @Field(() => RhythmInput, { description: 'How often.' })
  rhythm: RhythmInput;
}

@InputType({ description: 'One date of a standing meeting.' })
export class CallSeriesMeetingInput {
  @IdField('Which standing meeting.')
  seriesId: string;

  @Field(() => CalendarDayScalar, { description: 'The day by the rhythm.' })
  day: CalendarDay;

  @IdField('Chosen by you, so that a retry calls it once.')
  meetingId: string;
}
