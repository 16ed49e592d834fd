import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@sifang/estates';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { ResolutionSource } from '../domain/resolution.js';
import { ResolutionState } from '../domain/lifecycle.js';
import { TermUnit } from '../domain/term.js';
import './resolution.enums.js';

@ObjectType('ResolutionAnswer', { description: 'What the addressee says will be done.' })
export class ResolutionAnswerType {
  @Field({ description: 'What will be done.' })
  text: string;

  @Field(() => CalendarDayScalar, { description: 'By when.' })
  doneBy: CalendarDay;

  @Field({ description: 'When the answer came.' })
  answeredAt: Date;

  @Field({ description: 'Who answered.' })
  answeredByName: string;
}

@ObjectType('ResolutionExtension', { description: 'A later day that was asked for, and not decided yet.' })
export class ResolutionExtensionType {
  @Field(() => CalendarDayScalar, { description: 'Until when.' })
  until: CalendarDay;

  @Field({ description: 'Why.' })
  reason: string;
}

@ObjectType('Resolution', { description: '议定事项: what a meeting decided that somebody must do.' })
export class ResolutionType {
  @Field(() => ID, { description: 'Names the resolution.' })
  id: string;

  @Field({ description: 'Its place in the list, for `after`.' })
  cursor: string;

  @Field({ description: 'Such as 〔2026〕7-1.' })
  number: string;

  @Field({ description: 'What is to be done.' })
  text: string;

  @Field(() => ResolutionState, { description: 'Where it stands.' })
  state: ResolutionState;

  @Field({ description: 'Since when it stands there.' })
  stateSince: Date;

  @Field(() => ResolutionSource, { description: 'Who asked for it.' })
  sourceKind: ResolutionSource;

  @Field(() => ID, {
    nullable: true,
    description: 'The rating round that asked for it; null: a meeting did.',
  })
  sourceId: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting that adopted it; null: none did.' })
  meetingId: string | null;

  @Field({ description: 'Title of the meeting, or of what else asked for it.' })
  meetingTitle: string;

  @Field(() => ID, { description: 'The estate it is about.' })
  estateId: string;

  @Field({ description: "The estate's name." })
  estateName: string;

  @Field(() => OrganisationType, { description: '主办: who must do it.' })
  addressee: OrganisationType;

  @Field(() => [OrganisationType], { description: '协办: who helps.' })
  supporting: OrganisationType[];

  @Field(() => CalendarDayScalar, { description: 'Last day of the term; it ends at 24:00 in Shanghai.' })
  dueOn: CalendarDay;

  @Field(() => TermUnit, { description: 'What the term counts.' })
  termUnit: TermUnit;

  @Field(() => Float, { nullable: true, description: 'Money, in whole 0.01 yuan; null where there is none.' })
  moneyFen: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Quantity, in thousandths of its unit; null where there is none.',
  })
  quantityMilli: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity, such as 平方米.' })
  quantityUnit: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the term passed without an answer; null otherwise. Stays when a late answer comes.',
  })
  overdueSince: Date | null;

  @Field(() => Int, { description: 'How often a check sent it back.' })
  failedChecks: number;

  @Field(() => Date, { nullable: true, description: 'When the clock was stopped; null while it runs.' })
  pausedAt: Date | null;

  @Field(() => ResolutionExtensionType, {
    nullable: true,
    description: 'Null when none waits for a decision.',
  })
  extension: ResolutionExtensionType | null;

  @Field(() => Int, { description: '0, 1 督办, 2 挂牌督办, 3 约谈.' })
  supervision: number;

  @Field(() => Date, { nullable: true, description: 'When it was closed; null before.' })
  closedAt: Date | null;

  @Field(() => ResolutionAnswerType, { nullable: true, description: 'Of this round; null until answered.' })
  answer: ResolutionAnswerType | null;

  @Field({ description: 'Whether you may answer it now.' })
  viewerMayAnswer: boolean;
}
