import { Field, InputType, Int } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, IdField, TextField, WholeNumberField } from '@sifang/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { DecisionRule, KindCode, SeatRole } from '../../domain/kinds/meeting-kind.js';
import { Party } from '../../domain/party.js';

@InputType({ description: 'How many of a whole it takes, such as more than 1/2.' })
export class BarInput {
  @WholeNumberField([1, 100], 'Above the line.')
  numerator: number;

  @WholeNumberField([1, 100], 'Below it.')
  denominator: number;

  @Field({ defaultValue: false, description: 'Whether the share itself is enough (以上).' })
  inclusive: boolean;
}

@InputType({ description: 'Who must be there for a vote.' })
export class QuorumInput {
  @WholeNumberField([1, 11], 'Of so many parties somebody.', 1)
  parties: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => BarInput)
  @Field(() => BarInput, { nullable: true, description: 'So many of all voting seats; null: no such rule.' })
  seats: BarInput | null;
}

@InputType({ description: 'How it decides.' })
export class DecisionInput {
  @Field(() => DecisionRule, { description: 'The rule.' })
  rule: DecisionRule;

  @ValidateNested()
  @Type(() => BarInput)
  @Field(() => BarInput, { description: 'How many it takes.' })
  bar: BarInput;
}

@InputType({ description: 'A party of the kind.' })
export class PartyOfKindInput {
  @Field(() => Party, { description: 'Which party.' })
  party: Party;

  @Field({ description: 'Whether the meeting cannot be called without it.' })
  required: boolean;

  @Field(() => SeatRole, { description: 'The most that a seat of it may do.' })
  most: SeatRole;
}

@InputType({
  description: 'What a place says differently of a kind; what is left out stays as the kind has it.',
})
export class SetMeetingProfileInput {
  @IdField('Chosen by you, so that a retry sets it once.')
  id: string;

  @IdField('A community, or a town for all its communities that say nothing themselves.')
  placeId: string;

  @Field(() => KindCode, { description: 'Of which kind.' })
  kind: KindCode;

  @Field(() => CalendarDayScalar, { description: 'From this day on; today at the earliest.' })
  since: CalendarDay;

  @TextField(200, 'The text that says so: name, number, article.')
  source: string;

  @Field(() => Int, { nullable: true, description: 'Days between notice and meeting, 0 to 60.' })
  noticeDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Days of publication, 0 to 60.' })
  publicationDays: number | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => QuorumInput)
  @Field(() => QuorumInput, { nullable: true, description: 'Who must be there for a vote.' })
  quorum: QuorumInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => DecisionInput)
  @Field(() => DecisionInput, { nullable: true, description: 'How it decides.' })
  decision: DecisionInput | null;

  @IsOptional()
  @ArrayMaxSize(11)
  @ValidateNested({ each: true })
  @Type(() => PartyOfKindInput)
  @Field(() => [PartyOfKindInput], { nullable: true, description: 'Who comes.' })
  parties: PartyOfKindInput[] | null;
}
