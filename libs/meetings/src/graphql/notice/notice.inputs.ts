import { Field, InputType } from '@nestjs/graphql';
import { IdField, OptionalTextField, TextField, WholeNumberField } from '@sifang/platform';

@InputType({ description: 'Notice of a meeting to everybody with a seat.' })
export class GiveNoticeInput {
  @IdField('The meeting.')
  meetingId: string;

  @OptionalTextField(300, 'Why it comes later than the kind of meeting asks, for the record.')
  urgentReason: string;
}

@InputType({ description: 'What is different of a meeting that has not been opened.' })
export class ChangeMeetingInput {
  @IdField('The meeting.')
  meetingId: string;

  @OptionalTextField(100, 'Title; empty: stays.')
  title: string;

  @OptionalTextField(100, 'Where it is held; empty: stays.')
  venue: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Planned beginning, UTC, not in the past; left out: stays.',
  })
  startsAt?: Date | null;

  @OptionalTextField(300, 'Told to everybody who was invited.')
  reason: string;

  @OptionalTextField(300, 'Where it is brought forward to a day too soon: why, for the record.')
  urgentReason: string;
}

@InputType({ description: 'A meeting that will not be held.' })
export class CancelMeetingInput {
  @IdField('The meeting.')
  meetingId: string;

  @TextField(300, 'Why; told to everybody who was invited.')
  reason: string;
}

@InputType({ description: 'A notice that was on your screen.' })
export class ReadNoticeInput {
  @IdField('The meeting.')
  meetingId: string;

  @WholeNumberField([1, 10_000], 'Which version.')
  version: number;
}

@InputType({ description: 'A letter or message to be sent once more.' })
export class ResendNoticeInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('Which delivery.')
  deliveryId: string;
}
