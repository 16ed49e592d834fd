import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, DateTimeScalar } from '@sifang/platform';
import { DutyKind, WhoActs } from '../../domain/clock/duty.js';
import { Remedy, Side } from '../../domain/law/election-profile.js';
import { CommitteeMeetingKind } from '../../domain/term/meeting-kind.js';
import { LeaveReason, MemberRole } from '../../domain/term/term.js';
import { HandoverSide } from '../../domain/term/handover.js';
import { RemovalGround } from '../../domain/term/removal.js';

@ObjectType('CommitteeMember', { description: 'Somebody on the list of a term.' })
export class CommitteeMemberType {
  @Field(() => ID, { description: 'Names the place on the list.' })
  id: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The unit that they own; null: sent by an organisation.',
  })
  unitName: string | null;

  @Field(() => Side, { description: 'Whom they stand for.' })
  side: Side;

  @Field(() => MemberRole, { description: 'Office within the committee.' })
  role: MemberRole;

  @Field(() => Int, { nullable: true, description: 'Seat; null: an alternate, without a vote.' })
  seat: number | null;

  @Field(() => Int, { nullable: true, description: 'Rank among the alternates, kept by who stepped in.' })
  rank: number | null;

  @Field(() => CalendarDayScalar, { description: 'First day on the list.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'First day as a member.' })
  seatedOn: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day; null while they serve or wait.' })
  until: CalendarDay | null;

  @Field(() => LeaveReason, { nullable: true, description: 'Why they left.' })
  because: LeaveReason | null;

  @Field({ description: 'Whether it is you.' })
  isViewer: boolean;
}

@ObjectType('CommitteeVacancy', { description: 'Empty seats, and what they lead to.' })
export class CommitteeVacancyType {
  @Field(() => Int, { description: 'How many.' })
  seats: number;

  @Field({ description: 'Whether too few are left for the committee to go on as it is.' })
  tooFew: boolean;

  @Field(() => Remedy, { nullable: true, description: 'What has to happen; null: nothing has to.' })
  remedy: Remedy | null;
}

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

@ObjectType('HandoverItem', { description: 'A thing that is handed over.' })
export class HandoverItemType {
  @Field({ description: 'Such as 业委会印章.' })
  what: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field({ description: 'May be empty.' })
  note: string;
}

@ObjectType('HandoverSignature', { description: 'A signature under the list.' })
export class HandoverSignatureType {
  @Field(() => HandoverSide, { description: 'For which side.' })
  side: HandoverSide;

  @Field({ description: 'Who signed.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
}

@ObjectType('CommitteeHandover', { description: '移交 of seal, files and accounts from the term before.' })
export class CommitteeHandoverType {
  @Field(() => ID, { description: 'Names the handover.' })
  id: string;

  @Field(() => CalendarDayScalar, { description: 'To be done until 24:00 of that day.' })
  dueOn: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null: not yet.' })
  doneOn: CalendarDay | null;

  @Field(() => [HandoverItemType], { description: 'What is handed over.' })
  items: HandoverItemType[];

  @Field(() => [HandoverSignatureType], { description: 'Who has signed.' })
  signatures: HandoverSignatureType[];

  @Field(() => [HandoverSide], { description: 'Sides for which you may sign now.' })
  viewerSides: HandoverSide[];

  @Field(() => [String], { description: 'Names of acts that you may do on it now.' })
  viewerMay: string[];
}

@ObjectType('CommitteeRemoval', { description: '罢免: moved, the member heard, decided by the owners.' })
export class CommitteeRemovalType {
  @Field(() => ID, { description: 'Names the motion.' })
  id: string;

  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => RemovalGround, { description: 'Ground.' })
  ground: RemovalGround;

  @Field({ description: 'Reason.' })
  reason: string;

  @Field(() => CalendarDayScalar, { description: 'When it was moved.' })
  movedOn: CalendarDay;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'When the member was heard; null: not yet.',
  })
  heardOn: CalendarDay | null;

  @Field({ description: "In the member's words; may be empty." })
  statement: string;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null: not yet.' })
  decidedOn: CalendarDay | null;

  @Field(() => Boolean, { nullable: true, description: 'What the owners decided.' })
  removed: boolean | null;

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

@ObjectType('SealUse', { description: '用印登记' })
export class SealUseType {
  @Field(() => ID, { description: 'Names the entry.' })
  id: string;

  @Field(() => Int, { description: 'Number within the term.' })
  number: number;

  @Field({ description: 'What for.' })
  purpose: string;

  @Field(() => Int, { description: 'Copies.' })
  copies: number;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  askedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null: too few members have signed.' })
  usedAt: Date | null;

  @Field(() => [String], { description: 'Names of the members who have signed.' })
  signedBy: string[];

  @Field(() => Int, { description: 'Signatures that it takes.' })
  needed: number;

  @Field(() => [String], { description: 'Names of acts that you may do on it now.' })
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
