import { Field, InputType } from '@nestjs/graphql';
import { IdField, refuse, TextField, WholeNumberField } from '@sifang/platform';
import { MaxLength } from 'class-validator';
import { VoteChoice } from '../domain/motion.js';

@InputType({ description: 'Presence of your own seat.' })
export class CheckInInput {
  @IdField('The meeting.')
  meetingId: string;

  @MaxLength(20, refuse('CHECK_IN_CODE_WRONG', 'That is not the code on the big screen.'))
  @Field({ description: 'The four characters on the big screen; case does not matter.' })
  code: string;
}

@InputType({ description: 'Whether those without a seat may follow (旁听).' })
export class AdmitGuestsInput {
  @IdField('The meeting.')
  meetingId: string;

  @Field({ description: 'False closes the doors to them.' })
  admitted: boolean;
}

@InputType({ description: 'An item of a meeting.' })
export class AgendaItemInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The item.')
  itemId: string;
}

@InputType({ description: 'Whose turn it is.' })
export class GiveFloorInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The entry in the list of speakers.')
  requestId: string;

  @WholeNumberField([1, 30], 'Minutes given.', 3)
  minutes: number;
}

@InputType({ description: 'More time for whoever speaks.' })
export class ExtendSpeechInput {
  @IdField('The meeting.')
  meetingId: string;

  @WholeNumberField([1, 30], 'Minutes added.', 1)
  minutes: number;
}

@InputType({ description: 'A motion on the open item.' })
export class PutMotionInput {
  @IdField('Chosen by you, so that a retry puts the motion once.')
  id: string;

  @IdField('The meeting.')
  meetingId: string;

  @TextField(500, 'What is to be decided.')
  text: string;
}

@InputType({ description: 'A vote by name.' })
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

@InputType({ description: 'A motion of a meeting.' })
export class MotionInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The motion.')
  motionId: string;
}
