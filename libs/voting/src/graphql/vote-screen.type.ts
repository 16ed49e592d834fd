import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, WholeNumberField } from '@sifang/platform';
import { LONGEST_DAYS } from '../domain/screen/screen-key.js';

@ObjectType('OpenedVoteScreen', {
  description: 'A big screen that was opened: /screen/votes/<vote>?key=<key>.',
})
export class OpenedVoteScreenType {
  @Field(() => ID, { description: 'Names the screen.' })
  id: string;

  @Field({ description: 'Told this once.' })
  key: string;

  @Field({ description: 'Until when the key opens it.' })
  expiresAt: Date;
}

@ObjectType('VoteScreen', { description: 'A big screen that is open by a key.' })
export class VoteScreenType {
  @Field(() => ID, { description: 'Names the screen.' })
  id: string;

  @Field({ description: 'Who opened it.' })
  openedByName: string;

  @Field({ description: 'When.' })
  openedAt: Date;

  @Field({ description: 'Until when the key opens it.' })
  expiresAt: Date;
}

@InputType({ description: 'A big screen that is to open.' })
export class OpenVoteScreenInput {
  @IdField('The vote.')
  voteId: string;

  @WholeNumberField([1, LONGEST_DAYS], 'How many days its address is good for.', 1)
  days: number;
}

@InputType({ description: 'A big screen of a vote.' })
export class VoteScreenInput {
  @IdField('The vote.')
  voteId: string;

  @IdField('The screen.')
  screenId: string;
}
