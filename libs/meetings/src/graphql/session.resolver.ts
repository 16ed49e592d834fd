import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { adjournMeeting } from '../application/adjourn-meeting.js';
import { beginRecess } from '../application/begin-recess.js';
import { handOverChair, takeChair } from '../application/change-chair.js';
import { endRecess } from '../application/end-recess.js';
import { resummonMeeting } from '../application/resummon-meeting.js';
import { undoLastAct } from '../application/undo-last-act.js';
import { ExpectedSeq } from './chair.input.js';
import { MeetingId } from './meeting-id.pipe.js';
import { MeetingChangeType } from './meeting-view.type.js';
import {
  BeginRecessInput,
  HandOverChairInput,
  ResummonMeetingInput,
  UndoLastActInput,
} from './session.inputs.js';
import { ResummonsType } from './session.type.js';

@Resolver()
export class SessionResolver {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair ends the meeting; what was not reached waits for the next one. Refused: MOTION_OPEN, MEETING_NOT_OPEN, ' +
      'MEETING_ADJOURNED, STALE.',
  })
  adjournMeeting(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @ExpectedSeq() expectedSeq?: number | null,
  ): Promise<MeetingChangeType> {
    return this.acts.run(adjournMeeting, actor, { meetingId, expectedSeq });
  }

  @Mutation(() => MeetingChangeType, {
    description:
      '休会, with the time at which it goes on. Refused: RECESS_ENDS_IN_PAST, MEETING_IN_RECESS, MOTION_OPEN, ' +
      'MEETING_NOT_OPEN, MEETING_ADJOURNED, STALE.',
  })
  beginRecess(
    @CurrentActor() actor: Actor,
    @Args('input') input: BeginRecessInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(beginRecess, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'The meeting goes on. Refused: NOT_IN_RECESS, MEETING_NOT_OPEN, MEETING_ADJOURNED, STALE.',
  })
  endRecess(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @ExpectedSeq() expectedSeq?: number | null,
  ): Promise<MeetingChangeType> {
    return this.acts.run(endRecess, actor, { meetingId, expectedSeq });
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Takes the last act of the chair back within ten seconds; the record shows both. Refused: NOTHING_TO_UNDO, ' +
      'UNDO_OVERTAKEN, UNDO_TOO_LATE.',
  })
  undoLastAct(
    @CurrentActor() actor: Actor,
    @Args('input') input: UndoLastActInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(undoLastAct, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Somebody of the community’s secretariat who has a seat and is there takes the chair, in mid-vote, too. Again is ' +
      'harmless. Refused: NOT_ENTITLED, SEAT_NOT_HELD, SEAT_NOT_PRESENT, MEETING_ADJOURNED.',
  })
  takeChair(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<MeetingChangeType> {
    return this.acts.run(takeChair, actor, meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair hands over to somebody who is there. Refused: SEAT_NOT_FOUND, SEAT_NOT_PRESENT, MEETING_ADJOURNED, STALE.',
  })
  handOverChair(
    @CurrentActor() actor: Actor,
    @Args('input') input: HandOverChairInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(handOverChair, actor, input);
  }

  @Mutation(() => ResummonsType, {
    description:
      'Calls a further meeting of all who were to come to one that a required party stayed away from, with what could ' +
      'not be settled there. Refused: NOT_ENTITLED, MEETING_NOT_OVER, NOT_A_CONSULTATION, RESUMMONED_ALREADY, and as scheduleMeeting.',
  })
  async resummonMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: ResummonMeetingInput,
  ): Promise<ResummonsType> {
    return { meetingId: await this.acts.run(resummonMeeting, actor, input) };
  }
}
