import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { Duty } from '../../domain/group/duties.js';
import { GroupSide } from '../../domain/group/group.js';
import { ElectionOutcome } from '../../domain/result/outcome.js';

@ObjectType('ElectionGroupMember', { description: 'Somebody of the preparatory group.' })
export class ElectionGroupMemberType {
  @Field({ description: 'Name, as it is posted.' })
  name: string;

  @Field(() => GroupSide, { description: 'For whom.' })
  side: GroupSide;

  @Field({ description: 'Whether they lead it.' })
  leads: boolean;
}

@ObjectType('ElectionDutyEntry', { description: 'A duty with its day.' })
export class ElectionDutyType {
  @Field(() => Duty, { description: 'What.' })
  duty: Duty;

  @Field(() => CalendarDayScalar, { description: 'Its last day.' })
  dueOn: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'When it was done; null: not yet.' })
  doneOn: CalendarDay | null;

  @Field(() => String, { nullable: true, description: 'By whom; null: not yet, or by the vote itself.' })
  doneBy: string | null;

  @Field({ description: 'What was done; may be empty.' })
  note: string;

  @Field({ description: 'DONE, AHEAD, SOON (within three days) or OVERDUE, today.' })
  standing: string;
}

@ObjectType('CandidateName', { description: 'A candidate by name.' })
export class CandidateNameType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field({ description: 'Name.' })
  name: string;
}

@ObjectType('CandidateList', { description: '候选人名单公示' })
export class CandidateListType {
  @Field(() => Int, { description: 'From 1; a corrected list is the next.' })
  version: number;

  @Field(() => CalendarDayScalar, { description: 'First day of the posting.' })
  postedOn: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'Last day of the posting.' })
  until: CalendarDay;

  @Field({ description: 'Whether its days are over.' })
  over: boolean;

  @Field({ description: 'Why it was posted again; empty for the first.' })
  because: string;

  @Field(() => [CandidateNameType], { description: 'In the order that was drawn.' })
  candidates: readonly CandidateNameType[];
}

@ObjectType({ isAbstract: true })
abstract class ObjectionFields {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'Of which list.' })
  version: number;

  @Field(() => ID, { nullable: true, description: 'About whom; null: the list as a whole.' })
  candidateId: string | null;

  @Field({ description: 'What is objected.' })
  text: string;

  @Field({ description: 'When.' })
  raisedAt: Date;

  @Field(() => String, { nullable: true, description: 'The answer; null: not yet.' })
  answer: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was right; null: not answered.' })
  upheld: boolean | null;

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;
}

@ObjectType('ListObjectionView', {
  description: '异议 to the posted list, as everybody sees it who follows the election.',
})
export class ListObjectionViewType extends ObjectionFields {}

@ObjectType('ListObjection', { description: '异议 to the posted list, answered in public.' })
export class ListObjectionType extends ObjectionFields {
  @Field({ description: 'Whether you raised it.' })
  mine: boolean;
}

@ObjectType('ElectionVoteEntry', {
  description: 'A vote of the owners that fills, or was to fill, the seats.',
})
export class ElectionVoteType {
  @Field(() => ID, { description: "The owners' vote." })
  voteId: string;

  @Field(() => Int, { description: '1; more where equal votes are voted on again.' })
  round: number;

  @Field(() => String, { nullable: true, description: 'Why it does not count; null: it does.' })
  voidBecause: string | null;
}

@ObjectType('ElectionLot', { description: '抽签, before witnesses.' })
export class ElectionLotType {
  @Field(() => [CandidateNameType], { description: 'As drawn.' })
  order: readonly CandidateNameType[];

  @Field(() => CalendarDayScalar, { description: 'When.' })
  drawnOn: CalendarDay;

  @Field({ description: 'Where.' })
  place: string;

  @Field(() => [String], { description: 'Before whom.' })
  witnesses: readonly string[];

  @Field({ description: 'Who entered it.' })
  recordedBy: string;

  @Field({ description: 'When it was entered.' })
  recordedAt: Date;
}

@ObjectType('ElectionTie', { description: '得票相同' })
export class ElectionTieType {
  @Field(() => Int, {
    description: 'Seats that are left for them; 0: only their order as alternates is open.',
  })
  seats: number;

  @Field(() => [CandidateNameType], { description: 'Who are equal, in no order.' })
  candidates: readonly CandidateNameType[];
}

@ObjectType('ElectionResult', {
  description: 'What follows from the count. Figures are the vote’s: `voteResult`.',
})
export class ElectionResultType {
  @Field(() => ElectionOutcome, { description: 'What it has come to.' })
  outcome: ElectionOutcome;

  @Field(() => Int, { description: 'Seats that were to be filled.' })
  seats: number;

  @Field(() => Int, { description: 'Seats that stay empty.' })
  missing: number;

  @Field(() => [CandidateNameType], {
    description: 'In the order of votes; while TIED those who are elected however it is settled.',
  })
  elected: readonly CandidateNameType[];

  @Field(() => [CandidateNameType], { description: '候补, ranked; none while TIED.' })
  alternates: readonly CandidateNameType[];

  @Field(() => [ElectionTieType], { description: 'Equal votes that are to be settled.' })
  ties: readonly ElectionTieType[];
}

@ObjectType('ElectionRequestFigure', { description: 'Heads and area.' })
export class ElectionRequestFigureType {
  @Field(() => Int, { description: 'Heads.' })
  heads: number;

  @Field(() => Int, { description: 'In 0.01 ㎡.' })
  area: number;
}

@ObjectType('ElectionRequest', { description: '联名申请, while owners sign.' })
export class ElectionRequestType {
  @Field(() => ElectionRequestFigureType, { description: 'Who have signed, by today’s register.' })
  signed: ElectionRequestFigureType;

  @Field(() => ElectionRequestFigureType, { description: 'All owners.' })
  whole: ElectionRequestFigureType;

  @Field(() => Int, { description: 'Heads that oblige the street.' })
  leastHeads: number;

  @Field(() => Int, { nullable: true, description: 'Likewise in 0.01 ㎡; null: not counted by area here.' })
  leastArea: number | null;
}

@ObjectType('ElectionTimelineEntry', { description: 'What happened.' })
export class ElectionTimelineEntryType {
  @Field(() => Int, { description: 'From 1.' })
  seq: number;

  @Field({ description: 'What, such as LIST_POSTED.' })
  type: string;

  @Field({ description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who; null: the house itself, or a vote that moved.' })
  byName: string | null;

  @Field(() => String, { nullable: true, description: 'As what.' })
  byTitle: string | null;

  @Field({ description: 'In words; may be empty.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Whom it is about.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Which duty.' })
  duty: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The day that follows from it.' })
  dueOn: CalendarDay | null;

  @Field(() => Int, { nullable: true, description: 'How many.' })
  count: number | null;
}
