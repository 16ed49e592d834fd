import { Field, InputType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, IdField, TextField } from '@sifang/platform';

@InputType({ description: 'What follows from an adopted motion.' })
export class AdoptResolutionInput {
  @IdField('Chosen by you, so that a retry adopts it once.')
  id: string;

  @IdField('The meeting, in session.')
  meetingId: string;

  @IdField('The adopted motion.')
  motionId: string;

  @TextField(500, 'What is to be done.')
  text: string;

  @IdField('The organisation that must do it; somebody of it must be present.')
  addresseeId: string;

  @Field(() => CalendarDayScalar, { description: 'Last day of the term.' })
  dueOn: CalendarDay;
}

@InputType({ description: 'What will be done, and by when.' })
export class AnswerResolutionInput {
  @IdField('The resolution.')
  resolutionId: string;

  @TextField(1000, 'What will be done.')
  text: string;

  @Field(() => CalendarDayScalar, { description: 'By when; not after the term.' })
  doneBy: CalendarDay;
}
