import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, refuse, WholeNumberField } from '@sifang/platform';
import { IsOptional, Max, Min } from 'class-validator';
import { ChairInput } from './chair.input.js';

const outOfRange = refuse('NUMBER_OUT_OF_RANGE', 'Give a whole number from 1 to 30.');

@InputType({ description: 'Whose turn it is.' })
export class GiveFloorInput extends ChairInput {
  @IdField('The entry in the list of speakers.')
  requestId: string;

  @IsOptional()
  @Min(1, outOfRange)
  @Max(30, outOfRange)
  @Field(() => Int, { nullable: true, description: 'Minutes given; left out: as long as is usual. 1 to 30.' })
  minutes: number | null;
}

@InputType({ description: 'More time for whoever speaks.' })
export class ExtendSpeechInput extends ChairInput {
  @WholeNumberField([1, 30], 'Minutes added.', 1)
  minutes: number;
}
