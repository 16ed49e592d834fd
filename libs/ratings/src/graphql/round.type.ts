import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoundMove } from '../domain/moves.js';
import { RatingInstrumentType } from './instrument.type.js';
import { RatingResultType } from './result.type.js';
import {
  RatingPaperType,
  RatingSettingsType,
  RatingMarkType,
  RatingSheetType,
  ScoreObjectionType,
  RatingFlagType,
  RectificationType,
  PastRoundType,
  RatingEventType,
} from './round-parts.type.js';
import { RoundFields } from './round-summary.type.js';

/** What everybody of one audience sees alike. */
@ObjectType('RatingRoundView', { description: 'A round as those who follow it see it.' })
export class RoundViewType extends RoundFields {
  @Field(() => RatingInstrumentType, { description: 'What is asked, as it was when the round was opened.' })
  instrument: RatingInstrumentType;

  @Field(() => RatingSettingsType, { description: 'How it is decided.' })
  settings: RatingSettingsType;

  @Field(() => [RatingSheetType], { description: 'Of bodies.' })
  sheets: RatingSheetType[];

  @Field(() => RatingResultType, { nullable: true, description: 'From closing on, for insiders; else null.' })
  preliminary: RatingResultType | null;

  @Field(() => RatingResultType, { nullable: true, description: 'Null: not published.' })
  published: RatingResultType | null;

  @Field(() => [ScoreObjectionType], { description: 'Before publication for insiders alone.' })
  objections: ScoreObjectionType[];

  @Field(() => [RatingFlagType], {
    description: 'For the community and the town, and none of them who is rated.',
  })
  flags: RatingFlagType[];

  @Field(() => [RectificationType], { description: '整改清单' })
  rectifications: RectificationType[];

  @Field(() => [PastRoundType], { description: 'Rounds before, the oldest first.' })
  history: PastRoundType[];

  @Field(() => Int, { description: 'Yellow and red cards since the last green round, this one counted.' })
  yellowCards: number;

  @Field(() => [RatingEventType], { description: 'In order.' })
  timeline: RatingEventType[];
}

@ObjectType('OwnRatingUnit', { description: 'A unit of yours that may answer, and what you marked for it.' })
export class OwnUnitType {
  @Field(() => ID, { description: 'The unit.' })
  unitId: string;

  @Field({ description: 'Such as 3号楼 1单元 502.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'ME, ANOTHER (owner) or PAPER; null: nobody has answered.',
  })
  answeredBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was handed in.' })
  submittedAt: Date | null;

  @Field(() => [RatingMarkType], { description: 'What you handed in; nobody but you sees it.' })
  marks: RatingMarkType[];

  @Field({ description: 'What you wrote with it.' })
  comment: string;

  @Field(() => [RatingMarkType], {
    nullable: true,
    description: 'A form that you began and did not hand in; null: none.',
  })
  draft: RatingMarkType[] | null;

  @Field({ description: 'Of that form.' })
  draftComment: string;

  @Field(() => [RatingPaperType], { description: 'Your photos.' })
  papers: RatingPaperType[];
}

@ObjectType('RatingRound', { description: 'A round of rating.' })
export class RoundType extends RoundViewType {
  @Field(() => [String], {
    description: `Acts that you may do now: ${Object.values(RoundMove).join(', ')}.`,
  })
  viewerMay: string[];

  @Field(() => [OwnUnitType], { description: 'Your units that may answer.' })
  viewerUnits: OwnUnitType[];
}

@ObjectType('RatingRoundLive', { description: 'A step of a round that is followed.' })
export class RoundLiveType {
  @Field({ description: 'Give it as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Of the round.' })
  seq: number;

  @Field(() => RoundViewType, { nullable: true, description: 'Null: nothing happened since `after`.' })
  round: RoundViewType | null;
}

@ObjectType('RatingComment', { description: 'What somebody wrote; by whom nobody is told.' })
export class RatingCommentType {
  @Field(() => ID, { description: 'Tells one from another.' })
  id: string;

  @Field({ description: 'Words.' })
  text: string;

  @Field(() => [RatingPaperType], { description: 'Photos.' })
  papers: RatingPaperType[];
}

@ObjectType('RatingBuildingCount', { description: 'How many of a building have answered.' })
export class BuildingCountType {
  @Field({ description: 'Which.' })
  building: string;

  @Field(() => Int, { description: 'Units that may.' })
  eligible: number;

  @Field(() => Int, { description: 'Units that have.' })
  answered: number;
}
