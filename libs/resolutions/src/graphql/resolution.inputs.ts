import { Field, InputType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, IdField, IdsField, refuse, TextField, WholeNumberField } from '@sifang/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { TermUnit } from '../domain/term.js';
import { AmountField } from './amount-field.js';

const MOST_HELPERS = 10;
const MOST_UNDERTAKINGS = 20;

@InputType({ description: 'A term of so many days from today on, which is not counted.' })
export class TermInput {
  @WholeNumberField([1, 3650], 'How many.')
  days: number;

  @Field(() => TermUnit, { description: 'Of which days.' })
  unit: TermUnit;
}

@InputType({ description: 'How much of something.' })
export class QuantityInput {
  @AmountField('In whole thousandths of the unit.', false)
  milli: number;

  @TextField(20, 'Such as 平方米.')
  unit: string;
}

@InputType({ description: 'Something promised by a day.' })
export class UndertakingInput {
  @TextField(500, 'What.')
  text: string;

  @Field(() => CalendarDayScalar, { description: 'By when; not after the term.' })
  doneBy: CalendarDay;
}

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

  @IdField('主办: the organisation that must do it; somebody of it must be present.')
  addresseeId: string;

  @IdsField(MOST_HELPERS, '协办: organisations that help.')
  supportingIds: string[];

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day of the term; or give `term`.' })
  dueOn: CalendarDay | null;

  @Field(() => TermInput, { nullable: true, description: 'The term, instead of `dueOn`.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => TermInput)
  term: TermInput | null;

  @AmountField('Money, in whole 0.01 yuan.')
  moneyFen: number | null;

  @Field(() => QuantityInput, { nullable: true, description: 'Quantity.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuantityInput)
  quantity: QuantityInput | null;
}

@InputType({ description: 'What will be done, and by when.' })
export class AnswerResolutionInput {
  @IdField('The resolution.')
  resolutionId: string;

  @TextField(1000, 'What will be done.')
  text: string;

  @Field(() => CalendarDayScalar, { description: 'By when; not after the term.' })
  doneBy: CalendarDay;

  @Field(() => [UndertakingInput], {
    defaultValue: [],
    description: `In detail; up to ${MOST_UNDERTAKINGS}.`,
  })
  @ArrayMaxSize(MOST_UNDERTAKINGS, refuse('LIST_TOO_LONG', `At most ${MOST_UNDERTAKINGS}.`))
  @ValidateNested({ each: true })
  @Type(() => UndertakingInput)
  undertakings: UndertakingInput[];
}
