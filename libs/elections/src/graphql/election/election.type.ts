import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { ElectionKind } from '../../domain/election/kinds.js';
import { ElectionState } from '../../domain/election/lifecycle.js';
import { TieBreak } from '../../domain/law/election-profile.js';
import {
  CandidateListType,
  ElectionDutyType,
  ElectionGroupMemberType,
  ElectionLotType,
  ElectionRequestType,
  ElectionResultType,
  ElectionTimelineEntryType,
  ElectionVoteType,
  ListObjectionType,
  ListObjectionViewType,
} from './election-parts.type.js';

@ObjectType({ isAbstract: true })
abstract class ElectionFields {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'Grows with everything that happens to it.' })
  seq: number;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'Its name.' })
  estateName: string;

  @Field(() => BodyKind, { description: 'What is elected.' })
  bodyKind: BodyKind;

  @Field(() => ElectionKind, { description: 'Why.' })
  kind: ElectionKind;

  @Field(() => ElectionState, { description: 'Where it stands.' })
  state: ElectionState;

  @Field({ description: 'What it was begun for, in words.' })
  because: string;

  @Field({ description: 'Key of the rule profile.' })
  profileName: string;

  @Field({ description: 'When it began.' })
  openedAt: Date;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Last day on which the street forms the group; null: no group is asked for yet.',
  })
  actBy: CalendarDay | null;

  @Field(() => Int, { nullable: true, description: 'Of the whole committee; null until nominations open.' })
  size: number | null;

  @Field(() => Int, { nullable: true, description: 'To be filled by this election.' })
  seats: number | null;

  @Field(() => Int, { nullable: true, description: 'Years of the term.' })
  termYears: number | null;

  @Field(() => Int, { nullable: true, description: 'Candidates that it takes at least (差额 included).' })
  leastCandidates: number | null;

  @Field(() => Int, { description: 'Owners who jointly nominate.' })
  jointNominators: number;

  @Field(() => [TieBreak], { description: 'How equal votes are told apart here, tried in this order.' })
  tieBreak: readonly TieBreak[];

  @Field(() => ElectionRequestType, { nullable: true, description: 'While owners sign; null afterwards.' })
  request: ElectionRequestType | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Day on which the group was posted.' })
  groupFormedOn: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day of that posting.' })
  groupPostedUntil: CalendarDay | null;

  @Field(() => [ElectionGroupMemberType], { description: '筹备组（换届小组）' })
  group: readonly ElectionGroupMemberType[];

  @Field(() => [ElectionDutyType], { description: 'By their days.' })
  duties: readonly ElectionDutyType[];

  @Field(() => [CandidateListType], { description: 'The last one is in force.' })
  lists: readonly CandidateListType[];

  @Field(() => ID, { nullable: true, description: "The owners' vote that fills the seats; null: none yet." })
  voteId: string | null;

  @Field(() => [ElectionVoteType], { description: 'All that were drafted, void ones among them.' })
  votes: readonly ElectionVoteType[];

  @Field(() => ElectionResultType, { nullable: true, description: 'Null until it is counted.' })
  result: ElectionResultType | null;

  @Field(() => [ElectionLotType], { description: 'As they were drawn.' })
  lots: readonly ElectionLotType[];

  @Field(() => String, { nullable: true, description: 'Why it failed or was abandoned.' })
  endedBecause: string | null;

  @Field(() => [ElectionTimelineEntryType], { description: 'Its course.' })
  timeline: readonly ElectionTimelineEntryType[];
}

@ObjectType('Election', { description: 'An election from its beginning to the declared result.' })
export class ElectionType extends ElectionFields {
  @Field(() => [ListObjectionType], { description: 'As they were raised.' })
  objections: readonly ListObjectionType[];

  @Field(() => [String], { description: 'Names of the acts that you may do now.' })
  viewerMay: readonly string[];
}

@ObjectType('ElectionView', { description: 'An election, as everybody sees it who follows it.' })
export class ElectionViewType extends ElectionFields {
  @Field(() => [ListObjectionViewType], { description: 'As they were raised.' })
  objections: readonly ListObjectionViewType[];
}

@ObjectType('ElectionLive', { description: 'A step of an election that is followed.' })
export class ElectionLiveType {
  @Field({ description: 'Give it as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Of the election.' })
  seq: number;

  @Field(() => ElectionViewType, { nullable: true, description: 'Null: nothing happened since `after`.' })
  election: ElectionViewType | null;
}
