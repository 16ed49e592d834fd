import { Field, InputType } from '@nestjs/graphql';
import { IdField, OptionalTextField, TextField } from '@sifang/platform';
import { AmendmentKind } from '../domain/amendment.js';
import { OwnersMatter } from '../domain/matter.js';
import { VoteChoice } from '../domain/motion.js';
import { ChairInput } from './chair.input.js';

@InputType({ description: 'A motion on the open item.' })
export class MoveMotionInput extends ChairInput {
  @IdField('Chosen by you, so that a retry moves the motion once.')
  id: string;

  @TextField(500, 'What is to be decided.')
  text: string;
}

@InputType({ description: 'A motion on the open item, put to the vote at once.' })
export class PutMotionInput extends MoveMotionInput {
  @Field({ defaultValue: false, description: '无记名: nobody is told who chose what.' })
  secret: boolean;

  @Field(() => OwnersMatter, {
    nullable: true,
    description: 'Which matter of Art 278 it is. The meeting cannot decide it and refers it to all owners.',
  })
  matter: OwnersMatter | null;
}

@InputType({ description: 'Other words for a motion that is moved and not voted on yet.' })
export class MoveAmendmentInput extends ChairInput {
  @IdField('Chosen by you, so that a retry moves the amendment once.')
  id: string;

  @IdField('The main motion.')
  motionId: string;

  @Field(() => AmendmentKind, { description: 'How the text changes.' })
  kind: AmendmentKind;

  @OptionalTextField(500, 'The words to be replaced, which are in the text once; left out: the whole text.')
  passage: string;

  @TextField(500, 'The new words.')
  text: string;
}

@InputType({ description: 'A motion of a meeting.' })
export class MotionInput extends ChairInput {
  @IdField('The motion.')
  motionId: string;
}

@InputType({ description: 'A motion that was moved, or an amendment, put to the vote.' })
export class PutMovedMotionInput extends MotionInput {
  @Field({ defaultValue: false, description: '无记名: nobody is told who chose what.' })
  secret: boolean;
}

@InputType({ description: 'A vote.' })
export class CastVoteInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The motion.')
  motionId: string;

  @IdField('Your own seat.')
  seatId: string;

  @Field(() => VoteChoice, { description: 'How the seat votes; cannot be changed afterwards.' })
  choice: VoteChoice;
}
