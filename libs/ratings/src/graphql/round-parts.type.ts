import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { FlagKind } from '../domain/flags.js';
import { Light } from '../domain/ladder.js';
import { ObjectionDecision } from '../domain/objection.js';
import { RaterGroup } from '../domain/rater-group.js';
import { BothLanguagesType } from './result.type.js';

@ObjectType('RatingPaper', { description: 'A photo or paper, to be had under /files/papers.' })
export class RatingPaperType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field({ description: 'Name of the file.' })
  name: string;

  @Field({ description: 'What it is.' })
  mediaType: string;
}

@ObjectType('RatingWeight', { description: 'What a group weighs.' })
export class RatingWeightType {
  @Field(() => RaterGroup, { description: 'Which.' })
  group: RaterGroup;

  @Field(() => Int, { description: 'In proportion to the others that judged.' })
  weight: number;
}

@ObjectType('RatingSettings', {
  description: 'How a round is decided. All of it is set by who holds it; no law does.',
})
export class RatingSettingsType {
  @Field(() => [RatingWeightType], { description: 'Of each group.' })
  weights: RatingWeightType[];

  @Field(() => Int, { description: 'Fewer answers of owners: no score, no rank.' })
  minSample: number;

  @Field({ description: 'Share of the units that could answer, such as 5/100.' })
  minResponse: string;

  @Field(() => Int, { description: 'Points from which on nothing follows.' })
  green: number;

  @Field(() => Int, { description: 'Points below which there is a yellow card.' })
  yellow: number;

  @Field(() => Int, { description: 'Working days for objections.' })
  objectionDays: number;
}

@ObjectType('RatingMark', { description: 'What an item was given.' })
export class RatingMarkType {
  @Field({ description: "The item's code." })
  item: string;

  @Field(() => Int, { nullable: true, description: 'What; null: 不清楚.' })
  value: number | null;
}

@ObjectType('RatingSheet', {
  description: 'What a body gave in its own name. Marks and words show when the score does.',
})
export class RatingSheetType {
  @Field(() => RaterGroup, { description: 'Which body.' })
  group: RaterGroup;

  @Field({ description: 'Who signed for it.' })
  name: string;

  @Field({ description: 'Under which office.' })
  title: string;

  @Field({ description: 'When.' })
  givenAt: Date;

  @Field({ description: 'In words.' })
  comment: string;

  @Field(() => [RatingMarkType], { description: 'Item by item.' })
  marks: RatingMarkType[];
}

@ObjectType('ScoreObjection', {
  description: 'What the rated organisation says against the score of an item.',
})
export class ScoreObjectionType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field({ description: "The item's code." })
  item: string;

  @Field({ description: 'Why.' })
  text: string;

  @Field({ description: 'When.' })
  filedAt: Date;

  @Field(() => [RatingPaperType], { description: 'Evidence.' })
  papers: RatingPaperType[];

  @Field(() => ObjectionDecision, { nullable: true, description: 'Null: not decided.' })
  decision: ObjectionDecision | null;

  @Field({ description: 'Of the decision; empty while there is none.' })
  reason: string;

  @Field(() => Date, { nullable: true, description: 'Null: not decided.' })
  decidedAt: Date | null;
}

@ObjectType('RatingFlag', { description: 'Something to look into. Nothing is left out because of it.' })
export class RatingFlagType {
  @Field(() => FlagKind, { description: 'What.' })
  kind: FlagKind;

  @Field(() => Int, { description: 'How many answers; at least five.' })
  answers: number;

  @Field(() => Date, { nullable: true, description: 'When it began; null: of no moment.' })
  at: Date | null;

  @Field(() => BothLanguagesType, { description: 'What was noticed.' })
  what: BothLanguagesType;

  @Field(() => BothLanguagesType, { description: 'Why that may be.' })
  why: BothLanguagesType;

  @Field(() => BothLanguagesType, { description: 'What can be done about it.' })
  may: BothLanguagesType;
}

@ObjectType('Rectification', { description: 'A line of the 整改清单, which is a resolution.' })
export class RectificationType {
  @Field(() => ID, { description: 'The resolution.' })
  resolutionId: string;

  @Field({ description: "The item's code." })
  item: string;

  @Field({ description: 'Such as 评〔2026-Q4〕1.' })
  number: string;

  @Field({ description: 'What is to be put right.' })
  text: string;

  @Field({ description: 'As ResolutionState.' })
  state: string;

  @Field(() => CalendarDayScalar, { description: 'By when.' })
  dueOn: CalendarDay;
}

@ObjectType('PastRatingRound', { description: 'A published round about the same organisation.' })
export class PastRoundType {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;

  @Field({ description: 'Such as 2026-Q3.' })
  period: string;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a point; null: too few answers.' })
  score: number | null;

  @Field(() => Light, { description: 'What it meant.' })
  light: Light;

  @Field(() => Int, { description: 'Answers.' })
  answers: number;

  @Field({ description: 'When it was published.' })
  publishedAt: Date;
}

@ObjectType('RatingEvent', { description: 'What happened to a round.' })
export class RatingEventType {
  @Field(() => Int, { description: 'In this order.' })
  seq: number;

  @Field({
    description:
      'OPENED, SHEET_GIVEN, REMINDED, CANCELLED, CLOSED, FLAGS_LOOKED_INTO (as flags), OBJECTED, ACCEPTED, OBJECTION_DECIDED, PUBLISHED, TALK_HELD or ' +
      'RECTIFICATION_DEMANDED.',
  })
  type: string;

  @Field({ description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Null: the clock did it.' })
  byName: string | null;

  @Field(() => String, { nullable: true, description: 'Under which office.' })
  byTitle: string | null;

  @Field({ description: 'What was said; may be empty.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'About this item.' })
  item: string | null;

  @Field(() => RaterGroup, { nullable: true, description: 'Of SHEET_GIVEN.' })
  group: RaterGroup | null;

  @Field(() => ObjectionDecision, { nullable: true, description: 'Of OBJECTION_DECIDED.' })
  decision: ObjectionDecision | null;

  @Field(() => Light, { nullable: true, description: 'Of PUBLISHED.' })
  light: Light | null;

  @Field(() => ID, { nullable: true, description: 'Of RECTIFICATION_DEMANDED.' })
  resolutionId: string | null;
}
