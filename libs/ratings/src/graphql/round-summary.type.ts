import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@sifang/estates';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { InstrumentKind } from '../domain/instrument.js';
import { Light } from '../domain/ladder.js';
import { RoundState } from '../domain/round.js';

@ObjectType({ isAbstract: true })
export class RoundFields {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'Grows with every change and every answer.' })
  seq: number;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: "The estate's name." })
  estateName: string;

  @Field(() => OrganisationType, { description: 'The rated organisation.' })
  subject: OrganisationType;

  @Field(() => InstrumentKind, { description: 'What is rated.' })
  kind: InstrumentKind;

  @Field({ description: "The instrument's code: cards, trends and ranks are of rounds that share it." })
  instrumentCode: string;

  @Field({ description: "The instrument's name in Chinese." })
  titleZh: string;

  @Field({ description: "The instrument's name in English." })
  titleEn: string;

  @Field({ description: 'Such as 2026-Q4.' })
  period: string;

  @Field(() => RoundState, { description: 'Where it stands.' })
  state: RoundState;

  @Field({ description: 'Since when it runs.' })
  openedAt: Date;

  @Field({ description: 'From this moment on nobody answers.' })
  closesAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was closed; null: it runs.' })
  closedAt: Date | null;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Last day for objections; null: not closed.',
  })
  objectUntil: CalendarDay | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the rated organisation accepted; null: it has not.',
  })
  acceptedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the result was published; null: it is not.' })
  publishedAt: Date | null;

  @Field(() => Int, { description: 'Units that may answer.' })
  eligible: number;

  @Field(() => Int, { description: 'Units that have.' })
  answered: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Published score, hundredths of a point out of 100; null: none.',
  })
  score: number | null;

  @Field(() => Light, { nullable: true, description: 'What it means; null: not published.' })
  light: Light | null;
}

@ObjectType('RatingRoundSummary', { description: 'A round, in a list.' })
export class RoundSummaryType extends RoundFields {}

@ObjectType('OwnRatingRound', { description: 'An open round in which you have a unit.' })
export class OwnRoundType extends RoundFields {
  @Field(() => Int, { description: 'Your units that may answer.' })
  units: number;

  @Field(() => Int, { description: 'How many of them nobody has answered for.' })
  unitsToAnswer: number;

  @Field({ description: 'Whether a form that you began waits to be handed in.' })
  begun: boolean;
}
