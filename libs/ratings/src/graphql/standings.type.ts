import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoundSummaryType } from './round-summary.type.js';

@ObjectType('RankedRound', { description: 'A published result among others.' })
export class RankedRoundType {
  @Field(() => Int, { nullable: true, description: 'From 1; equal scores share one. Null: too few answers.' })
  rank: number | null;

  @Field(() => RoundSummaryType, { description: 'Which.' })
  round: RoundSummaryType;
}

@ObjectType('RankedOrganisation', { description: 'An organisation over its estates.' })
export class RankedOrganisationType {
  @Field(() => ID, { description: 'Which.' })
  subjectId: string;

  @Field({ description: 'Its name.' })
  subjectName: string;

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

@ObjectType('RatingRanking', { description: 'Published results of one period.' })
export class RatingRankingType {
  @Field(() => [RankedRoundType], { description: 'The best first; without a score last.' })
  rounds: RankedRoundType[];

  @Field(() => [RankedOrganisationType], { description: 'The best first; without a score last.' })
  organisations: RankedOrganisationType[];
}
