import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { endSpeech } from '../application/end-speech.js';
import { extendSpeech } from '../application/extend-speech.js';
import { giveFloor } from '../application/give-floor.js';
import { MeetingReader } from '../application/meeting-reader.js';
import { requestToSpeak } from '../application/request-to-speak.js';
import { withdrawRequestToSpeak } from '../application/withdraw-request-to-speak.js';
import { MeetingId } from './meeting-id.pipe.js';
import { MeetingChangeType } from './meeting-view.type.js';
import { ExtendSpeechInput, GiveFloorInput } from './meeting.inputs.js';
import { MyMeetingType } from './my-meeting.type.js';

@Resolver()
export class FloorResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: MeetingReader,
  ) {}

  @Mutation(() => MyMeetingType, {
    description:
      'Raises your hand. Refused: SEAT_NOT_HELD, SEAT_NOT_PRESENT, ALREADY_WAITING, MEETING_NOT_OPEN.',
  })
  async requestToSpeak(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<MyMeetingType> {
    await this.acts.run(requestToSpeak, actor, meetingId);
    return this.reader.mine(actor, meetingId);
  }

  @Mutation(() => MyMeetingType, {
    description: 'Takes your hand down. Refused: NOT_WAITING, SEAT_NOT_HELD.',
  })
  async withdrawRequestToSpeak(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
  ): Promise<MyMeetingType> {
    await this.acts.run(withdrawRequestToSpeak, actor, meetingId);
    return this.reader.mine(actor, meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair gives the floor; who had it before has finished. Refused: NOT_WAITING, MEETING_NOT_OPEN.',
  })
  giveFloor(@CurrentActor() actor: Actor, @Args('input') input: GiveFloorInput): Promise<MeetingChangeType> {
    return this.acts.run(giveFloor, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'More time for whoever speaks. Refused: NOBODY_SPEAKING.',
  })
  extendSpeech(
    @CurrentActor() actor: Actor,
    @Args('input') input: ExtendSpeechInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(extendSpeech, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'The chair takes the floor back. Refused: NOBODY_SPEAKING.',
  })
  endSpeech(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<MeetingChangeType> {
    return this.acts.run(endSpeech, actor, meetingId);
  }
}
