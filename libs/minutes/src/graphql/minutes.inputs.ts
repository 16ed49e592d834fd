import { Field, InputType } from '@nestjs/graphql';
import { Party } from '@sifang/meetings/domain';
import { IdField, OptionalTextField, TextField, WholeNumberField } from '@sifang/platform';
import { AnswerKind } from '../domain/answer.js';

const MOST_VERSIONS = 1_000;

@InputType({ description: 'One paragraph of a draft.' })
export class WriteMinutesInput {
  @IdField('Which minutes.')
  minutesId: string;

  @TextField(60, 'Where, as in `places` of the minutes.')
  place: string;

  @OptionalTextField(
    3_000,
    'What is written there; paragraphs are parted by line breaks. Empty takes it out.',
  )
  text: string;

  @WholeNumberField([0, 1_000_000], 'The revision that you began from; 0 when nothing had been written.')
  base: number;
}

@InputType({ description: 'Why minutes change.' })
export class MinutesReasonInput {
  @IdField('Which minutes.')
  minutesId: string;

  @TextField(300, 'Read by everybody who reads the minutes.')
  reason: string;
}

@InputType({ description: 'What your party says of a version.' })
export class AnswerMinutesInput {
  @IdField('Which minutes.')
  minutesId: string;

  @WholeNumberField([1, MOST_VERSIONS], 'The version that you have read.')
  version: number;

  @Field(() => Party, { description: 'The party for which you sat.' })
  party: Party;

  @Field(() => AnswerKind, { description: 'Confirmed or objected.' })
  kind: AnswerKind;

  @OptionalTextField(
    1_000,
    'What you object to, word for word as it will be printed; a remark, when you confirm.',
  )
  text: string;
}
