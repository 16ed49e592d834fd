import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, DateTimeScalar } from '@sifang/platform';
import { HandoverSide } from '../../domain/term/handover.js';

@ObjectType('HandoverItem', { description: 'A thing that is handed over.' })
export class HandoverItemType {
  @Field({ description: 'Such as 业委会印章.' })
  what: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field({ description: 'May be empty.' })
  note: string;
}

@ObjectType('HandoverSignature', { description: 'A signature under the list.' })
export class HandoverSignatureType {
  @Field(() => HandoverSide, { description: 'For which side.' })
  side: HandoverSide;

  @Field({ description: 'Who signed.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
}

@ObjectType('CommitteeHandover', { description: '移交 of seal, files and accounts from the term before.' })
export class CommitteeHandoverType {
  @Field(() => ID, { description: 'Names the handover.' })
  id: string;

  @Field(() => CalendarDayScalar, { description: 'To be done until 24:00 of that day.' })
  dueOn: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null: not yet.' })
  doneOn: CalendarDay | null;

  @Field(() => [HandoverItemType], { description: 'What is handed over.' })
  items: HandoverItemType[];

  @Field(() => [HandoverSignatureType], { description: 'Who has signed.' })
  signatures: HandoverSignatureType[];

  @Field(() => [HandoverSide], { description: 'Sides for which you may sign now.' })
  viewerSides: HandoverSide[];

  @Field(() => [String], { description: 'Names of acts that you may do on it now.' })
  viewerMay: string[];
}

@ObjectType('SealUse', { description: '用印登记' })
export class SealUseType {
  @Field(() => ID, { description: 'Names the entry.' })
  id: string;

  @Field(() => Int, { description: 'Number within the term.' })
  number: number;

  @Field({ description: 'What for.' })
  purpose: string;

  @Field(() => Int, { description: 'Copies.' })
  copies: number;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  askedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null: too few members have signed.' })
  usedAt: Date | null;

  @Field(() => [String], { description: 'Names of the members who have signed.' })
  signedBy: string[];

  @Field(() => Int, { description: 'Signatures that it takes.' })
  needed: number;

  @Field(() => [String], { description: 'Names of acts that you may do on it now.' })
  viewerMay: string[];
}
