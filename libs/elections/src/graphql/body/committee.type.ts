import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { BodyStanding } from '../../domain/clock/standing.js';
import { ElectionNextType } from './election-next.type.js';
import { CommitteeHandoverType, SealUseType } from './committee-handover.type.js';
import { CommitteeMemberType, CommitteeRemovalType, CommitteeVacancyType } from './committee-member.type.js';
import {
  CommitteeDutyType,
  CommitteeEventType,
  CommitteeFilingType,
  CommitteeMeetingType,
  CommitteeRequestType,
} from './committee-parts.type.js';

@ObjectType('CommitteeTerm', { description: '届' })
export class CommitteeTermType {
  @Field(() => ID, { description: 'Names the term.' })
  id: string;

  @Field(() => Int, { description: 'Such as 3: 第三届.' })
  number: number;

  @Field(() => Int, { description: 'Seats, odd.' })
  size: number;

  @Field(() => CalendarDayScalar, { description: 'When the result was declared.' })
  electedOn: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'First day.' })
  beginsOn: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'Last day.' })
  endsOn: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'When chair and deputies were chosen.' })
  constitutedOn: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'When their names were posted.' })
  officersPostedOn: CalendarDay | null;

  @Field(() => [CommitteeMemberType], { description: 'Those who serve, by seat.' })
  members: CommitteeMemberType[];

  @Field(() => [CommitteeMemberType], { description: 'Those who wait, by rank.' })
  alternates: CommitteeMemberType[];

  @Field(() => [CommitteeMemberType], { description: 'Those who have left.' })
  former: CommitteeMemberType[];

  @Field(() => CommitteeVacancyType, { nullable: true, description: 'Null: every seat is filled.' })
  vacancy: CommitteeVacancyType | null;

  @Field(() => Int, { description: 'Members that a decision takes: more than half of all.' })
  majority: number;
}

/** What an estate's line in the overview and its page have in common. */
@ObjectType({ isAbstract: true })
abstract class EstateFields {
  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: "The estate's name." })
  estateName: string;

  @Field(() => ID, { nullable: true, description: 'Names the committee; null: there has never been one.' })
  id: string | null;

  @Field(() => BodyKind, { nullable: true, description: '业委会 or 物管会.' })
  kind: BodyKind | null;

  @Field(() => BodyStanding, { description: 'How the estate stands.' })
  standing: BodyStanding;

  @Field(() => ID, { nullable: true, description: 'The election that runs; null: none.' })
  electionId: string | null;

  @Field(() => ElectionNextType, { nullable: true, description: 'What comes next in it; null: none runs.' })
  electionNext: ElectionNextType | null;
}

@ObjectType({ isAbstract: true })
abstract class StandingFields extends EstateFields {
  @Field({ description: "The community's name." })
  communityName: string;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day of the term.' })
  endsOn: CalendarDay | null;

  @Field(() => Int, { nullable: true, description: 'Seats.' })
  size: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats that are filled.' })
  serving: number | null;

  @Field(() => CommitteeDutyType, { nullable: true, description: 'What comes next.' })
  nextDuty: CommitteeDutyType | null;

  @Field(() => Int, { description: 'Duties whose day is over, of the election that runs as well.' })
  overdue: number;
}

@ObjectType('CommitteeStanding', {
  description: 'How an estate stands for a committee, the same for everybody.',
})
export class CommitteeStandingType extends StandingFields {}

@ObjectType('CommitteeSummary', { description: 'How an estate stands for a committee.' })
export class CommitteeSummaryType extends StandingFields {
  @Field(() => [String], { description: 'Names of acts that you may do now.' })
  viewerMay: string[];
}

@ObjectType('CommitteesLive', { description: 'A change of the committees or elections of a place.' })
export class CommitteesLiveType {
  @Field({ description: 'Give it as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Of the place; grows with every change there.' })
  seq: number;

  @Field(() => [CommitteeStandingType], {
    nullable: true,
    description: 'Its estates; null: nothing happened since `after`.',
  })
  committees: CommitteeStandingType[] | null;
}

@ObjectType('Committee', { description: 'The body that speaks for the owners of an estate, with its term.' })
export class CommitteeType extends EstateFields {
  @Field(() => [String], { description: 'Names of acts that you may do now.' })
  viewerMay: string[];

  @Field(() => Int, { description: 'Grows with every change.' })
  seq: number;

  @Field(() => String, { nullable: true, description: 'Key of the rules that it goes by, such as national.' })
  profile: string | null;

  @Field(() => CommitteeTermType, { nullable: true, description: 'Null: no term runs.' })
  term: CommitteeTermType | null;

  @Field(() => [CommitteeDutyType], { description: 'Who must do what by when, the most urgent first.' })
  duties: CommitteeDutyType[];

  @Field(() => [CommitteeFilingType], { description: 'Filings of this term.' })
  filings: CommitteeFilingType[];

  @Field(() => CommitteeHandoverType, { nullable: true, description: 'Null: there was no term before.' })
  handover: CommitteeHandoverType | null;

  @Field(() => [CommitteeRemovalType], {
    description: 'Motions to remove a member: for the committee, the community, the street and the member.',
  })
  removals: CommitteeRemovalType[];

  @Field(() => [CommitteeMeetingType], { description: 'Its meetings that are known of, the newest first.' })
  meetings: CommitteeMeetingType[];

  @Field(() => CommitteeRequestType, {
    nullable: true,
    description: 'Null: owners are not asking for an election.',
  })
  request: CommitteeRequestType | null;

  @Field(() => [SealUseType], {
    description:
      'What the seal was used for, the newest first; what waits for signatures, for members alone.',
  })
  seals: SealUseType[];

  @Field(() => [CommitteeEventType], { description: 'What happened, the newest first, at most 200.' })
  events: CommitteeEventType[];
}
