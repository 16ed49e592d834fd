import { Args, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts, type LiveChannel } from '@sifang/platform';
import { cancelMeeting } from '../../application/notice/cancel-meeting.js';
import { changeMeeting } from '../../application/notice/change-meeting.js';
import { giveNotice } from '../../application/notice/give-notice.js';
import { MyNoticesLive } from '../../application/notice/my-notices-live.js';
import { NoticeReader } from '../../application/notice/notice-reader.js';
import { readNotice } from '../../application/notice/read-notice.js';
import { resendNotice } from '../../application/notice/resend-notice.js';
import { MeetingId } from '../meeting-id.pipe.js';
import { MeetingChangeType } from '../meeting-view.type.js';
import {
  CancelMeetingInput,
  ChangeMeetingInput,
  GiveNoticeInput,
  ReadNoticeInput,
  ResendNoticeInput,
} from './notice.inputs.js';
import { MeetingNoticeType, MyNoticesLiveType, MyNoticeType } from './notice.type.js';
import { NoticeRecipientType } from './recipient.type.js';

@Resolver()
export class NoticeResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: NoticeReader,
    private readonly live: MyNoticesLive,
  ) {}

  @Query(() => MeetingNoticeType, {
    description:
      'What those invited to a meeting were told, and what is new in it for you. Refused: MEETING_NOT_FOUND.',
  })
  meetingNotice(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<MeetingNoticeType> {
    return this.reader.notice(actor, meetingId);
  }

  @Query(() => [NoticeRecipientType], {
    description: 'Who got the newest notice, and who has read it. Refused: MEETING_NOT_FOUND, NOT_ENTITLED.',
  })
  noticeRecipients(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
  ): Promise<NoticeRecipientType[]> {
    return this.reader.recipients(actor, meetingId);
  }

  @Query(() => [MyNoticeType], {
    description:
      'The newest notice of each meeting of the last three months that was addressed to you, the unread first.',
  })
  myNotices(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'At most so many, up to 100.' })
    first: number,
  ): Promise<MyNoticeType[]> {
    return this.reader.mine(actor, first);
  }

  @Subscription(() => MyNoticesLiveType, {
    description:
      'Your notices, live: first as they are now, or a bare cursor when nothing happened since `after`; then whenever you ' +
      'are told something, or have read it on another device.',
  })
  myNoticesLive(
    @CurrentActor() actor: Actor,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): LiveChannel {
    return this.live.follow(actor, after);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Invites everybody with a seat. Refused: NOTICE_TOO_LATE (with `days`), NOTICE_ALREADY_GIVEN, ' +
      'MEETING_ALREADY_OPEN, MEETING_ADJOURNED, MEETING_CANCELLED.',
  })
  giveNotice(
    @CurrentActor() actor: Actor,
    @Args('input') input: GiveNoticeInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(giveNotice, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Changes a meeting before it is opened; whoever was invited is told. Refused: MEETING_IN_THE_PAST, ' +
      'NOTICE_TOO_LATE (with `days`), MEETING_ALREADY_OPEN, MEETING_ADJOURNED, MEETING_CANCELLED.',
  })
  changeMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(changeMeeting, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The meeting will not be held; whoever was invited is told. Refused: MEETING_ALREADY_OPEN, MEETING_ADJOURNED, ' +
      'MEETING_CANCELLED.',
  })
  cancelMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: CancelMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(cancelMeeting, actor, input);
  }

  @Mutation(() => Date, {
    description:
      'You have read a notice; answers with when. Again is harmless. Refused: NOTICE_NOT_ADDRESSED.',
  })
  readNotice(@CurrentActor() actor: Actor, @Args('input') input: ReadNoticeInput): Promise<Date> {
    return this.acts.run(readNotice, actor, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Sends one letter or message once more. Refused: DELIVERY_NOT_FOUND, DELIVERY_IN_APP, DELIVERY_ON_ITS_WAY, ' +
      'NOTICE_SUPERSEDED.',
  })
  resendNotice(@CurrentActor() actor: Actor, @Args('input') input: ResendNoticeInput): Promise<boolean> {
    return this.acts.run(resendNotice, actor, input);
  }
}
