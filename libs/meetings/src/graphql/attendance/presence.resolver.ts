import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { answerRemote, askToAttendRemotely } from '../../application/attendance/attend-remotely.js';
import { leaveMeeting } from '../../application/attendance/leave-meeting.js';
import { MeetingId } from '../meeting-id.pipe.js';
import { SeatSatOn } from '../seat-sat-on.js';
import { MeetingChangeType } from '../meeting-view.type.js';
import { AnswerRemoteInput } from './attendance.inputs.js';

/** Coming from elsewhere, and leaving. */
@Resolver()
export class PresenceResolver {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => MeetingChangeType, {
    description:
      'You leave; check in again when you come back. Again is harmless. Refused: MEETING_NOT_FOUND, SEAT_NOT_HELD.',
  })
  leaveMeeting(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @SeatSatOn() seatId: string | null,
  ): Promise<MeetingChangeType> {
    return this.acts.run(leaveMeeting, actor, { meetingId, seatId });
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'You ask to attend from elsewhere (线上); the chair admits. Again is harmless. Refused: SEAT_NOT_HELD, ' +
      'ALREADY_PRESENT, CHECK_IN_CLOSED.',
  })
  askToAttendRemotely(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
  ): Promise<MeetingChangeType> {
    return this.acts.run(askToAttendRemotely, actor, meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair admits a seat that asks to attend from elsewhere, or declines. Refused: SEAT_NOT_FOUND, REMOTE_NOT_ASKED.',
  })
  answerRemote(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerRemoteInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(answerRemote, actor, input);
  }
}
