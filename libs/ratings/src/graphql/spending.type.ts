import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, FenField, IdField, IdsField, refuse, TextField } from '@sifang/platform';
import { IsOptional, IsUUID } from 'class-validator';
import { RatingPaperType } from './round-parts.type.js';

@ObjectType('SpendingDisclosure', {
  description: '收支公示: what an organisation took in and spent at an estate in a period.',
})
export class SpendingDisclosureType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => ID, { description: 'Whose it is.' })
  organisationId: string;

  @Field({ description: 'Its name.' })
  organisationName: string;

  @Field({ description: 'Such as 公共收益收支.' })
  title: string;

  @Field(() => CalendarDayScalar, { description: 'First day of the period.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'Its last day.' })
  until: CalendarDay;

  @Field(() => Float, { description: 'Taken in, whole 0.01 yuan.' })
  incomeFen: number;

  @Field(() => Float, { description: 'Spent, whole 0.01 yuan.' })
  spentFen: number;

  @Field(() => ID, { nullable: true, description: 'The one in whose place it comes; null: of none.' })
  corrects: string | null;

  @Field(() => ID, { nullable: true, description: 'The one that came in its place; null: it stands.' })
  correctedBy: string | null;

  @Field({ description: 'Who disclosed it.' })
  disclosedByName: string;

  @Field({ description: 'When.' })
  disclosedAt: Date;

  @Field(() => [RatingPaperType], { description: 'The statement itself.' })
  papers: RatingPaperType[];
}

@InputType({ description: 'What an organisation took in and spent at an estate in a period.' })
export class DiscloseSpendingInput {
  @IdField('Chosen by you, so that a retry discloses once.')
  id: string;

  @IdField('The estate.')
  estateId: string;

  @IdField('The firm or committee that you lead there.')
  organisationId: string;

  @TextField(60, 'Such as 公共收益收支.')
  title: string;

  @Field(() => CalendarDayScalar, { description: 'First day of the period.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'Its last day, over by now.' })
  until: CalendarDay;

  @FenField('Taken in.')
  incomeFen: number;

  @FenField('Spent.')
  spentFen: number;

  @Field(() => ID, { nullable: true, description: 'What it corrects; left out: nothing.' })
  @IsOptional()
  @IsUUID(undefined, refuse('INVALID_ID', 'This is not an id.'))
  corrects: string | null = null;

  @IdsField(6, 'The statement: photos or PDFs that you sent to /files/papers before, at least one.')
  paperIds: string[];
}
