import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { MeetingState } from '../../domain/lifecycle.js';
import { NoticeChange, NoticeKind, NoticeStanding } from '../../domain/notice/notice.js';

@ObjectType('NoticeContent', { description: 'What the invited are told, as it was when they were told.' })
export class NoticeContentType {
  @Field({ description: 'Title.' })
  title: string;

  @Field(() => Int, { description: '第 n 次: counts the meetings of one estate from 1.' })
  number: number;

  @Field({ description: 'The estate.' })
  estateName: string;

  @Field({ description: 'The community above it.' })
  communityName: string;

  @Field({ description: 'Where it is held.' })
  venue: string;

  @Field({ description: 'Planned beginning, UTC.' })
  startsAt: Date;

  @Field({ description: 'Who chairs.' })
  chairName: string;

  @Field(() => Int, { description: 'Planned length in minutes.' })
  minutes: number;

  @Field(() => [String], { description: 'Titles of the agenda, in order.' })
  agenda: readonly string[];

  @Field({ description: 'Why it was changed or cancelled; empty where nobody said.' })
  reason: string;
}

@ObjectType('GivenNotice', { description: 'One version of a notice.' })
export class GivenNoticeType {
  @Field(() => Int, { description: 'From 1: the invitation, then every change.' })
  version: number;

  @Field(() => NoticeKind, { description: 'What it tells.' })
  kind: NoticeKind;

  @Field(() => NoticeContentType, { description: 'What was told.' })
  content: NoticeContentType;

  @Field(() => String, { nullable: true, description: 'Why it came late; null: it came in time.' })
  urgentReason: string | null;

  @Field({ description: 'When.' })
  givenAt: Date;

  @Field({ description: 'Who gave it.' })
  givenByName: string;
}

@ObjectType('NoticeChanged', { description: 'What is different from what you had read.' })
export class NoticeChangedType {
  @Field(() => NoticeChange, { description: 'What.' })
  what: NoticeChange;

  @Field({ description: 'As you had read it.' })
  before: string;

  @Field({ description: 'As it is now.' })
  after: string;
}

@ObjectType('LeadTime', { description: 'How long before a meeting its notice is given.' })
export class LeadTimeType {
  @Field(() => Int, { description: 'Whole days; the day of the notice is not counted.' })
  days: number;

  @Field({ description: 'Whether it may come later, with a reason for the record.' })
  urgentAllowed: boolean;

  @Field({ description: 'Where the days come from; [D] marks a default of ours.' })
  source: string;
}

@ObjectType('MeetingNotice', { description: 'The notice of a meeting (会议通知).' })
export class MeetingNoticeType {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => MeetingState, { description: 'Where the meeting stands.' })
  state: MeetingState;

  @Field(() => NoticeContentType, { description: 'What would be told now.' })
  planned: NoticeContentType;

  @Field(() => [GivenNoticeType], { description: 'The newest first; none: nobody was invited yet.' })
  given: readonly GivenNoticeType[];

  @Field(() => [NoticeChangedType], {
    nullable: true,
    description:
      'What the newest tells differently from the one you had read before; null: you had read none.',
  })
  changes: readonly NoticeChangedType[] | null;

  @Field({ description: 'Whether the newest was addressed to you.' })
  addressed: boolean;

  @Field(() => Date, { nullable: true, description: 'When you read the newest; null: not yet.' })
  readAt: Date | null;

  @Field({ description: 'Whether you may give notice, change and cancel the meeting.' })
  viewerMayNotify: boolean;

  @Field(() => LeadTimeType, { description: 'By the kind of meeting.' })
  lead: LeadTimeType;

  @Field(() => CalendarDayScalar, {
    description: 'The first day on which it could be held if notice were given now.',
  })
  earliestDay: CalendarDay;

  @Field({ description: 'Whether notice given now would come in time.' })
  nowIsInTime: boolean;

  @Field(() => NoticeStanding, { description: 'How it stands with its notice.' })
  standing: NoticeStanding;
}

@ObjectType('MyNotice', { description: 'The newest notice of a meeting, addressed to you.' })
export class MyNoticeType {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => Int, { description: 'Which version.' })
  version: number;

  @Field(() => NoticeKind, { description: 'What it tells.' })
  kind: NoticeKind;

  @Field(() => NoticeContentType, { description: 'What it tells, in full.' })
  content: NoticeContentType;

  @Field({ description: 'When it was given.' })
  givenAt: Date;

  @Field(() => Date, { nullable: true, description: 'When you read it; null: not yet.' })
  readAt: Date | null;
}

@ObjectType('MyNoticesLive', { description: 'What you are told, as it comes.' })
export class MyNoticesLiveType {
  @Field({ description: 'Give it back as `after`.' })
  cursor: string;

  @Field(() => Int, { description: 'How many meetings have a newest notice that you have not read.' })
  unread: number;

  @Field(() => [MyNoticeType], {
    nullable: true,
    description: 'At most 20, the unread first; null: nothing happened since `after`.',
  })
  notices: readonly MyNoticeType[] | null;
}
