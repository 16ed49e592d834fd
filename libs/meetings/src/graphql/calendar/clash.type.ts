import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, OptionalTextField, refuse, WholeNumberField } from '@sifang/platform';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { KindCode } from '../../domain/kinds/meeting-kind.js';

const NO_ID = refuse('INVALID_ID', 'This is not an id.');

@InputType({ description: 'A meeting before it is called.' })
export class WantedMeetingInput {
  @IdField('Of which estate.')
  estateId: string;

  @Field(() => KindCode, { description: 'What sort of meeting.' })
  kind: KindCode;

  @IsOptional()
  @IsUUID('loose', NO_ID)
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'One that is called already and may move.',
  })
  meetingId: string | null;

  @OptionalTextField(100, 'Where; empty: not known yet.')
  venue: string;

  @Field({ description: 'Planned beginning, UTC.' })
  startsAt: Date;

  @WholeNumberField([1, 12_000], 'Planned length in minutes.')
  minutes: number;

  @ArrayMaxSize(200)
  @IsUUID('loose', { ...NO_ID, each: true })
  @Field(() => [ID], { description: 'Who would have a seat.' })
  personIds: string[];
}

@ObjectType('ClashingMeeting', { description: 'What takes the room or the people.' })
export class ClashingMeetingType {
  @Field(() => ID, { description: 'Names the meeting.' })
  id: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Where it is held.' })
  venue: string;
}

@ObjectType('TakenPerson', { description: 'Somebody who would have to be at both.' })
export class TakenPersonType {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;
}

@ObjectType('MeetingClash', {
  description: 'Something in the way of a meeting. A warning: it can be called all the same.',
})
export class MeetingClashType {
  @Field({ description: 'Whether it is in the same room.' })
  venue: boolean;

  @Field(() => [TakenPersonType], { description: 'Who would have to be at both.' })
  people: readonly TakenPersonType[];

  @Field({ description: 'From.' })
  startsAt: Date;

  @Field({ description: 'Until, as planned.' })
  endsAt: Date;

  @Field(() => ClashingMeetingType, { nullable: true, description: 'Null where you may not follow it.' })
  meeting: ClashingMeetingType | null;
}
