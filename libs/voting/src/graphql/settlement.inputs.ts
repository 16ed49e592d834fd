import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, IdsField, refuse, TextField } from '@sifang/platform';
import { ArrayMaxSize } from 'class-validator';
import { FlagCode } from '../domain/tally/flag.js';
import { SettledAs } from '../domain/tally/settled-as.js';

const MOST_UNITS = 1_000;

@InputType({ description: 'How a teller would have a flag counted.' })
export class ProposeVoteSettlementInput {
  @IdField('Chosen by you: a retry proposes once.')
  id: string;

  @IdField('The vote.')
  voteId: string;

  @IdField('The item.')
  itemId: string;

  @Field(() => FlagCode, { description: 'What is open.' })
  code: FlagCode;

  @ArrayMaxSize(MOST_UNITS, refuse('LIST_TOO_LONG', `At most ${MOST_UNITS}.`))
  @Field(() => [Int], { description: 'As the flag has them.' })
  unitNos: number[];

  @Field(() => SettledAs, { description: 'One of the choices of the flag.' })
  as: SettledAs;

  @TextField(500, 'Why; everybody reads it, so it names no unit.')
  reason: string;

  @IdsField(9, 'Papers that you have sent.')
  evidenceIds: string[];
}

@InputType({ description: 'A settlement that is not agreed to.' })
export class RejectVoteSettlementInput {
  @IdField('The settlement.')
  settlementId: string;

  @TextField(500, 'Why.')
  reason: string;
}
