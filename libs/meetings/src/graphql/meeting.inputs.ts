import { Field, InputType } from '@nestjs/graphql';
import { IdField, refuse } from '@sifang/platform';
import { MaxLength } from 'class-validator';

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
