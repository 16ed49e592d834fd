import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdField, refuse } from '@sifang/platform';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Choice } from '../domain/ballot/ballot.js';
import './ballot-choice.enum.js';

/** Of one owner, in one call. More are sent in several. */
const MOST_UNITS = 500;
const MOST_ITEMS = 40;

@InputType({ description: 'What is chosen for one item.' })
export class ItemChoiceInput {
  @IdField('The item.')
  itemId: string;

  @Field(() => Choice, {
    description: 'AGREE, AGAINST, ABSTAIN or WITH_MAJORITY; of a candidate AGREE, AGAINST, ABSTAIN or BLANK.',
  })
  choice: Choice;
}

@InputType({ description: 'A ballot, for one unit or for several.' })
export class CastBallotInput {
  @IdField('The vote.')
  voteId: string;

  @IdField('Chosen by you, so that a retry is answered with the same receipt.')
  ballotId: string;

  @ArrayMinSize(1, refuse('UNITS_MISSING', 'Say for which unit.'))
  @ArrayMaxSize(MOST_UNITS, refuse('LIST_TOO_LONG', `At most ${MOST_UNITS}.`))
  @Min(1, { each: true, ...refuse('NUMBER_OUT_OF_RANGE', 'Give the number of a unit on the roll.') })
  @Max(2_147_483_647, {
    each: true,
    ...refuse('NUMBER_OUT_OF_RANGE', 'Give the number of a unit on the roll.'),
  })
  @Field(() => [Int], {
    description: `Numbers on the roll, 1 to ${MOST_UNITS}. All of them go into the log, or none.`,
  })
  units: number[];

  @Type(() => ItemChoiceInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_ITEMS, refuse('LIST_TOO_LONG', `At most ${MOST_ITEMS}.`))
  @Field(() => [ItemChoiceInput], { description: 'Every item of the vote once, in any order.' })
  choices: ItemChoiceInput[];

  @Transform(({ value }) => value && String(value).toLowerCase())
  @IsOptional()
  @IsUUID('loose', refuse('INVALID_ID', 'This is not an id.'))
  @Field(() => ID, {
    nullable: true,
    description: 'The letter by which you vote for somebody else; left out for your own units.',
  })
  proxyId: string | null = null;
}
