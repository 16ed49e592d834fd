import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstrumentKind } from '../domain/instrument.js';
import { Light } from '../domain/ladder.js';
import { RoundSummaryType } from './round-summary.type.js';

@ObjectType('RankedRound', { description: 'A published result among others.' })
export class RankedRoundType {
  @Field(() => Int, {
    nullable: true,
    description: 'From 1, among those of the same instrument; equal scores share one. Null: too few answers.',
  })
  rank: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Hundredths of a point: the mean of its scores in the period. Null: no score.',
  })
  points: number | null;

  @Field(() => Int, { description: 'Rounds with a score in the period.' })
  rounds: number;

  @Field(() => RoundSummaryType, { description: 'The newest of them.' })
  round: RoundSummaryType;
}

@ObjectType('RankedOrganisation', { description: 'An organisation over its estates.' })
export class RankedOrganisationType {
  @Field(() => ID, { description: 'Which.' })
  subjectId: string;

  @Field({ description: 'Its name.' })
  subjectName: string;

  @Field({ description: 'By which instrument: it is ranked among those of the same.' })
  instrumentCode: string;

  @Field(() => Int, { description: 'Estates with a score.' })
  estates: number;

  @Field(() => Int, { nullable: true, description: 'From 1; null: no score.' })
  rank: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Hundredths of a point; each estate weighs as many units as could answer. Null: no score.',
  })
  points: number | null;
}

@ObjectType('RatingRanking', {
  description: 'Published results of one period and of the shorter ones within it.',
})
export class RatingRankingType {
  @Field(() => [RankedRoundType], {
    description: 'Instrument by instrument, the best first; without a score last.',
  })
  rounds: RankedRoundType[];

  @Field(() => [RankedOrganisationType], {
    description: 'Instrument by instrument, the best first; without a score last.',
  })
  organisations: RankedOrganisationType[];
}

@ObjectType('RatingStanding', {
  description:
    'The newest published result of an instrument about an organisation at an estate: for pages that show it beside other things.',
})
export class RatingStandingType {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: "The estate's name." })
  estateName: string;

  @Field(() => ID, { description: 'The rated organisation.' })
  subjectId: string;

  @Field({ description: 'Its name.' })
  subjectName: string;

  @Field(() => InstrumentKind, { description: 'What was rated.' })
  kind: InstrumentKind;

  @Field({ description: "The instrument's code: what is said of before is of the same." })
  instrumentCode: string;

  @Field({ description: "The instrument's name in Chinese." })
  titleZh: string;

  @Field({ description: "The instrument's name in English." })
  titleEn: string;

  @Field({ description: 'Such as 2026-Q4.' })
  period: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Hundredths of a point out of 100; null: too few answers.',
  })
  score: number | null;

  @Field(() => Light, { description: 'What it means.' })
  light: Light;

  @Field(() => Int, {
    nullable: true,
    description: 'Against the score before, in hundredths of a point; null: there is none.',
  })
  change: number | null;

  @Field(() => Int, { description: 'Yellow and red cards since the last green round.' })
  yellowCards: number;

  @Field({ description: 'When it was published.' })
  publishedAt: Date;
}
