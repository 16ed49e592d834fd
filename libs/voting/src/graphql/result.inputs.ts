import { InputType } from '@nestjs/graphql';
import { IdField, TextField, WholeNumberField } from '@sifang/platform';

@InputType({ description: 'A posted result is taken back.' })
export class WithdrawVoteResultInput {
  @IdField('The vote.')
  voteId: string;

  @TextField(500, 'Why; everybody reads it.')
  reason: string;
}

@InputType({ description: 'A look at single ballots, which is recorded.' })
export class LookAtBallotsInput {
  @IdField('The vote.')
  voteId: string;

  @TextField(200, 'What it is for; the owners read it.')
  reason: string;

  @WholeNumberField([0, 1_000_000], 'After the unit of this number.', 0)
  after: number;

  @WholeNumberField([1, 200], 'How many units.', 50)
  first: number;
}
