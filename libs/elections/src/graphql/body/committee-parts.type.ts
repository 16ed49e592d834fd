import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, DateTimeScalar } from '@sifang/platform';
import { DutyKind, WhoActs } from '../../domain/clock/duty.js';
import { CommitteeMeetingKind } from '../../domain/term/meeting-kind.js';

@ObjectType('CommitteeDuty', { description: 'What somebody has to do for a committee by a day.' })
export class CommitteeDutyType {
  @Field(() => DutyKind, { description: 'What.' })
  kind: DutyKind;

  @Field(() => WhoActs, { description: 'Whose duty.' })
  who: WhoActs;

  @Field(() => CalendarDayScalar, { description: 'Until 24:00 of that day.' })
  dueOn: CalendarDay;

  @Field({ description: 'Whether that day is over.' })
  overdue: boolean;

  @Field({ description: 'Whether it is worth saying already.' })
  pressing: boolean;

  @Field(() => ID, { nullable: true, description: 'The filing or handover; null: the term.' })
  subjectId: string | null;
}

@ObjectType('CommitteeFiling', { description: '备案 of a term, or of a change in it.' })
export class CommitteeFilingType {
  @Field(() => ID, { description: 'Names the filing.' })
  id: string;

  @Field({ description: 'TERM or CHANGE.' })
  about: string;

  @Field({ description: 'What changed; empty for a whole term.' })
  change: string;

  @Field(() => CalendarDayScalar, { description: 'When it happened.' })
  happenedOn: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'To be filed until 24:00 of that day.' })
  dueOn: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null: not yet.' })
  filedOn: CalendarDay | null;

  @Field({ description: 'Whether it was, or is, later than due.' })
  late: boolean;

  @Field(() => String, { nullable: true, description: "Number of the street's receipt." })
  streetReceipt: string | null;

  @Field(() => String, { nullable: true, description: "Number of the county department's receipt." })
  countyReceipt: string | null;

  @Field(() => String, { nullable: true, description: 'ACCEPTED or RETURNED; null: not answered.' })
  answer: string | null;

  @Field({ description: "The street's words." })
  answerText: string;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'When the street has to answer; null: no rule.',
  })
  answerDueOn: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null: not yet.' })
  answeredOn: CalendarDay | null;

  @Field(() => [String], { description: 'Names of acts that you may do on it now.' })
  viewerMay: string[];
}

@ObjectType('CommitteeMeeting', { description: 'A meeting of the committee that is known of.' })
export class CommitteeMeetingType {
  @Field(() => ID, { description: 'Names the entry.' })
  id: string;

  @Field(() => CalendarDayScalar, { description: 'When.' })
  heldOn: CalendarDay;

  @Field(() => CommitteeMeetingKind, { description: '定期会议 or 临时会议.' })
  kind: CommitteeMeetingKind;

  @Field(() => [String], { description: 'Members who were there.' })
  present: string[];

  @Field(() => [String], { description: 'Members who were not.' })
  absent: string[];

  @Field({ description: 'Whether enough were there.' })
  quorate: boolean;

  @Field(() => ID, { nullable: true, description: 'The meeting of this house; null: entered by hand.' })
  meetingId: string | null;
}

@ObjectType('CommitteeRequest', {
  description: '联名申请 an election of the committee, while owners sign.',
})
export class CommitteeRequestType {
  @Field(() => ID, { description: 'The election that is asked for.' })
  electionId: string;

  @Field({ description: 'Why.' })
  because: string;

  @Field({ description: 'When it was begun.' })
  openedAt: Date;

  @Field(() => Int, { description: 'Heads who have signed, by today’s register.' })
  heads: number;

  @Field(() => Int, { description: 'Heads that oblige the street.' })
  leastHeads: number;

  @Field(() => Int, { description: 'Their area in 0.01 ㎡.' })
  area: number;

  @Field(() => Int, { nullable: true, description: 'Area that obliges the street; null: not counted here.' })
  leastArea: number | null;

  @Field({ description: 'Whether you have signed.' })
  viewerSigned: boolean;

  @Field(() => [String], { description: 'Names of acts that you may do now.' })
  viewerMay: string[];
}

@ObjectType('CommitteeEvent', { description: 'A line of the timeline.' })
export class CommitteeEventType {
  @Field(() => Int, { description: 'Grows by one.' })
  seq: number;

  @Field({ description: 'What happened, such as MEMBER_LEFT.' })
  type: string;

  @Field({ description: 'Details, as JSON.' })
  details: string;

  @Field(() => String, { nullable: true, description: 'Null: the time had come.' })
  byName: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
}
