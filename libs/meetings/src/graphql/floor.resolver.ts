import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { endSpeech } from '../application/end-speech.js';
import { extendSpeech } from '../application/extend-speech.js';
import { giveBackFloor } from '../application/give-back-floor.js';
import { giveFloor } from '../application/give-floor.js';
import { MeetingReader } from '../application/meeting-reader.js';
import { requestToSpeak } from '../application/request-to-speak.js';
import { withdrawRequestToSpeak } from '../application/withdraw-request-to-speak.js';
import { SpeechKind } from '../domain/speech-kind.js';
import { ExpectedSeq } from './chair.input.js';
import { ExtendSpeechInput, GiveFloorInput } from './floor.inputs.js';
import { MeetingId } from './meeting-id.pipe.js';
import { MeetingChangeType } from './meeting-view.type.js';
import { MyMeetingType } from './my-meeting.type.js';
import { SeatSatOn } from './seat-sat-on.js';

@Resolver()
export class FloorResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: MeetingReader,
  ) {}

  @Mutation(() => MyMeetingType, {
    description:
      'Raises your hand: to speak, to reply (回应) to what another party said under this item, or for a point of order ' +
      '(程序问题). Refused: SEAT_NOT_HELD, SEAT_NOT_PRESENT, ALREADY_WAITING, NOTHING_TO_REPLY_TO, MEETING_NOT_OPEN, ' +
      'MEETING_IN_RECESS.',
  })
  async requestToSpeak(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @Args('kind', { type: () => SpeechKind, defaultValue: SpeechKind.SPEECH, description: 'What for.' })
    kind: SpeechKind,
    @SeatSatOn() seatId: string | null,
  ): Promise<MyMeetingType> {
    await this.acts.run(requestToSpeak, actor, { meetingId, kind, seatId });
    return this.reader.mine(actor, meetingId);
  }

  @Mutation(() => MyMeetingType, {
    description: 'Takes your hand down, whatever you raised it for. Refused: NOT_WAITING, SEAT_NOT_HELD.',
  })
  async withdrawRequestToSpeak(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @SeatSatOn() seatId: string | null,
  ): Promise<MyMeetingType> {
    await this.acts.run(withdrawRequestToSpeak, actor, { meetingId, seatId });
    return this.reader.mine(actor, meetingId);
  }

  @Mutation(() => MyMeetingType, {
    description: 'You have finished speaking before your time is up. Refused: NOT_SPEAKING, SEAT_NOT_HELD.',
  })
  async giveBackFloor(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @SeatSatOn() seatId: string | null,
  ): Promise<MyMeetingType> {
    await this.acts.run(giveBackFloor, actor, { meetingId, seatId });
    return this.reader.mine(actor, meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair gives the floor to anybody who waits; who had it before has finished. Refused: NOT_WAITING, ' +
      'SPEAKING_LIMIT, MEETING_NOT_OPEN, MEETING_IN_RECESS, STALE.',
  })
  giveFloor(@CurrentActor() actor: Actor, @Args('input') input: GiveFloorInput): Promise<MeetingChangeType> {
    return this.acts.run(giveFloor, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'More time for whoever speaks. Refused: NOBODY_SPEAKING, SPEAKING_LIMIT, STALE.',
  })
  extendSpeech(
    @CurrentActor() actor: Actor,
    @Args('input') input: ExtendSpeechInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(extendSpeech, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'The chair takes the floor back. Refused: NOBODY_SPEAKING, STALE.',
  })
  endSpeech(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @ExpectedSeq() expectedSeq?: number | null,
  ): Promise<MeetingChangeType> {
    return this.acts.run(endSpeech, actor, { meetingId, expectedSeq });
  }
}
