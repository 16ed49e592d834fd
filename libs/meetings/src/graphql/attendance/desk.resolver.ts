import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { AttendanceDesk } from '../../application/attendance/attendance-desk.js';
import { checkInAtDesk } from '../../application/attendance/check-in-at-desk.js';
import { enterLeaving } from '../../application/attendance/leave-meeting.js';
import { nameClerk } from '../../application/attendance/name-clerk.js';
import { enterProxy, withdrawProxy } from '../../application/attendance/take-proxy.js';
import { undoCheckIn } from '../../application/attendance/undo-check-in.js';
import { MeetingId } from '../meeting-id.pipe.js';
import { MeetingChangeType } from '../meeting-view.type.js';
import {
  CheckInAtDeskInput,
  DeskEntryInput,
  EnterLeavingInput,
  EnterProxyInput,
  NameClerkInput,
  WithdrawProxyInput,
} from './attendance.inputs.js';
import { AttendanceDeskType, DeskPersonType } from './desk.type.js';

/** 签到台: for the chair, the community's secretariat and whom they named. */
@Resolver()
export class DeskResolver {
  constructor(
    private readonly acts: Acts,
    private readonly desk: AttendanceDesk,
  ) {}

  @Query(() => AttendanceDeskType, {
    description: 'The desk of a meeting. Refused: MEETING_NOT_FOUND, NOT_ENTITLED.',
  })
  attendanceDesk(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<AttendanceDeskType> {
    return this.desk.of(actor, meetingId);
  }

  @Query(() => [DeskPersonType], {
    description: 'Who is known here and may stand in for a seat, or keep the desk. Refused: NOT_ENTITLED.',
  })
  attendancePeople(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<DeskPersonType[]> {
    return this.desk.people(actor, meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Enters somebody; a seat that is present stays so. Refused: SEAT_NOT_FOUND, CHECK_IN_CLOSED, ' +
      'ARRIVAL_OUT_OF_BOUNDS, PROXY_NOT_FOUND, ID_TAKEN.',
  })
  checkInAtDesk(
    @CurrentActor() actor: Actor,
    @Args('input') input: CheckInAtDeskInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(checkInAtDesk, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Takes back an entry of the last ten seconds. Refused: STAY_NOT_FOUND, UNDO_TOO_LATE.',
  })
  undoCheckIn(
    @CurrentActor() actor: Actor,
    @Args('input') input: DeskEntryInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(undoCheckIn, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Enters that somebody has left. Refused: SEAT_NOT_FOUND, ARRIVAL_OUT_OF_BOUNDS.',
  })
  enterLeaving(
    @CurrentActor() actor: Actor,
    @Args('input') input: EnterLeavingInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(enterLeaving, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Takes in a letter of proxy. Refused: PROXY_FORBIDDEN, SEAT_NOT_FOUND, PROXY_TO_ONESELF, PROXY_GIVEN_ALREADY, ' +
      'PROXY_CHAIN, PROXIES_TOO_MANY, PRINCIPAL_PRESENT, PROXY_HOLDER_UNKNOWN, ITEM_NOT_FOUND, CHECK_IN_CLOSED.',
  })
  enterProxy(
    @CurrentActor() actor: Actor,
    @Args('input') input: EnterProxyInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(enterProxy, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Withdraws a letter of proxy; whoever sat there by it has left. Refused: PROXY_NOT_FOUND.',
  })
  withdrawProxy(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawProxyInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(withdrawProxy, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Names who keeps the desk of this meeting, or no longer. Refused: CLERK_UNKNOWN.',
  })
  nameClerk(@CurrentActor() actor: Actor, @Args('input') input: NameClerkInput): Promise<MeetingChangeType> {
    return this.acts.run(nameClerk, actor, input);
  }
}
