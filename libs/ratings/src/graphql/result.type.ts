import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Light } from '../domain/ladder.js';
import { RaterGroup } from '../domain/rater-group.js';

const POINTS = 'Hundredths of a point out of 100; null: nobody judged it.';

@ObjectType('RatingBothLanguages', { description: 'The same twice.' })
export class BothLanguagesType {
  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;
}

@ObjectType('RatingGroupScore', { description: 'What one group of raters gave.' })
export class GroupScoreType {
  @Field(() => RaterGroup, { description: 'Which.' })
  group: RaterGroup;

  @Field(() => Int, { nullable: true, description: 'Its weight; null: of a single item.' })
  weight?: number | null;

  @Field(() => Int, { nullable: true, description: POINTS })
  points: number | null;
}

@ObjectType('RatingAreaScore', { description: 'Of one area.' })
export class AreaScoreType {
  @Field({ description: 'Its code.' })
  code: string;

  @Field(() => Int, { nullable: true, description: POINTS })
  points: number | null;
}

@ObjectType('RatingBand', {
  description: 'How many owners gave from `least` to `most`; never fewer than five but none.',
})
export class BandType {
  @Field(() => Int, { description: 'Included.' })
  least: number;

  @Field(() => Int, { description: 'Included.' })
  most: number;

  @Field(() => Int, { description: 'Answers.' })
  count: number;
}

@ObjectType('RatingItemScore', { description: 'Of one item.' })
export class ItemScoreType {
  @Field({ description: 'Its code.' })
  code: string;

  @Field(() => Int, { nullable: true, description: POINTS })
  points: number | null;

  @Field(() => Int, { description: 'Owners who marked it, 不清楚 not counted; 0: fewer than five did.' })
  marks: number;

  @Field({ description: 'Left out of every sum: an objection was upheld.' })
  struck: boolean;

  @Field(() => [GroupScoreType], { description: 'By who judged it.' })
  groups: GroupScoreType[];

  @Field(() => [BandType], {
    description: "Owners' answers; empty where they do not judge it, or fewer than five did.",
  })
  bands: BandType[];
}

@ObjectType('RatingBuildingScore', {
  description: 'By owners of one building, or of several that are too small alone.',
})
export class BuildingScoreType {
  @Field(() => [String], { description: 'Which.' })
  buildings: string[];

  @Field(() => Int, { description: 'Answers; at least five.' })
  answers: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Hundredths of a point out of 100, of the items that enough marked there; null: of none.',
  })
  points: number | null;
}

@ObjectType('RatingResult', {
  description: 'A score and what it is made of. Without a score (样本不足) all lists are empty.',
})
export class RatingResultType {
  @Field(() => Light, { description: 'What it means.' })
  light: Light;

  @Field(() => Int, { description: 'Units that could answer.' })
  eligible: number;

  @Field(() => Int, { description: 'Units that did.' })
  answers: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Hundredths of a point out of 100; null: too few answers.',
  })
  score: number | null;

  @Field(() => String, { nullable: true, description: 'The same exactly, as numerator/denominator.' })
  exact: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Against the round before; null: there is none with a score.',
  })
  change: number | null;

  @Field(() => BothLanguagesType, { description: 'How it came about.' })
  explanation: BothLanguagesType;

  @Field(() => BothLanguagesType, {
    description: 'Why figures are a little coarser than the answers: shown beside every score.',
  })
  protection: BothLanguagesType;

  @Field(() => [GroupScoreType], { description: 'By who rated.' })
  groups: GroupScoreType[];

  @Field(() => [AreaScoreType], { description: 'In the order of the form.' })
  areas: AreaScoreType[];

  @Field(() => [ItemScoreType], { description: 'In the order of the form.' })
  items: ItemScoreType[];

  @Field(() => [BuildingScoreType], { description: 'Those that may stand alone, and the others together.' })
  buildings: BuildingScoreType[];
}
