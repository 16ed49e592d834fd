import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '@sifang/platform';
import { ChairInput } from './chair.input.js';

@InputType({ description: '休会.' })
export class BeginRecessInput extends ChairInput {
  @Field({ description: 'When it is to go on; in the future.' })
  until: Date;
}

@InputType({ description: 'What is to be taken back.' })
export class UndoLastActInput {
  @IdField('The meeting.')
  meetingId: string;

  @Field(() => Int, { description: 'From `undo` of the view.' })
  seq: number;
}

@InputType({ description: 'Who chairs from now on.' })
export class HandOverChairInput extends ChairInput {
  @IdField('Of somebody who is there.')
  seatId: string;
}

@InputType({ description: 'A further meeting for those who stayed away.' })
export class ResummonMeetingInput {
  @IdField('The meeting that a party stayed away from.')
  meetingId: string;

  @IdField('Of the new meeting; chosen by you, so that a retry calls it once.')
  id: string;

  @Field({ description: 'Planned beginning, UTC; not in the past.' })
  startsAt: Date;

  @TextField(100, 'Where it is held.')
  venue: string;
}
