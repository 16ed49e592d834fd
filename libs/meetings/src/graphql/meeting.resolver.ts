import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor, Guessing, Request, type RequestContext } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts, type LiveChannel } from '@sifang/platform';
import { admitGuests } from '../application/admit-guests.js';
import { checkIn } from '../application/check-in.js';
import { MeetingReader } from '../application/meeting-reader.js';
import { MeetingAudience } from '../application/meeting-view.js';
import { openMeeting } from '../application/open-meeting.js';
import { MeetingId } from './meeting-id.pipe.js';
import { MeetingChangeType, MeetingLiveType, MeetingViewType } from './meeting-view.type.js';
import { AdmitGuestsInput, CheckInInput } from './meeting.inputs.js';
import { MyMeetingType } from './my-meeting.type.js';

@Resolver()
export class MeetingResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: MeetingReader,
    private readonly guessing: Guessing,
  ) {}

  @Query(() => MeetingViewType, {
    description:
      'The meeting as the given audience sees it now. Refused: MEETING_NOT_FOUND, NOT_ENTITLED, GUESTS_NOT_ADMITTED.',
  })
  meeting(
    @CurrentActor() actor: Actor,
    @MeetingId('id') id: string,
    @Audience() audience: MeetingAudience,
  ): Promise<MeetingViewType> {
    return this.reader.view(actor, id, audience);
  }

  @Query(() => MyMeetingType, { description: 'What only you may know of the meeting.' })
  myMeeting(@CurrentActor() actor: Actor, @MeetingId('id') id: string): Promise<MyMeetingType> {
    return this.reader.mine(actor, id);
  }

  @Subscription(() => MeetingLiveType, {
    description:
      'The meeting, live: first the newest view, or a bare cursor when nothing happened since `after`; then a view ' +
      'after each change. A slow listener skips to the newest. Refused: MEETING_NOT_FOUND, NOT_ENTITLED. Rights that ' +
      'change meanwhile come as a message with errors, and as a view again when they are back.',
  })
  meetingLive(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @Audience() audience: MeetingAudience,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.reader.follow(actor, meetingId, audience, after);
  }

  @Mutation(() => MyMeetingType, {
    description:
      'Presence of your seat, by the code on the big screen. Again is harmless. Refused: SEAT_NOT_HELD, ' +
      'CHECK_IN_CODE_WRONG, CHECK_IN_CLOSED, TOO_MANY_ATTEMPTS (with `retryAfter` in seconds).',
  })
  async checkIn(
    @CurrentActor() actor: Actor,
    @Request() { caller }: RequestContext,
    @Args('input') input: CheckInInput,
  ): Promise<MyMeetingType> {
    const guesser = { account: `${actor.personId} ${input.meetingId}`, address: caller.address };
    await this.guessing.slowly('CHECK_IN', guesser, () => this.acts.run(checkIn, actor, input));
    return this.reader.mine(actor, input.meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair opens the meeting. Refused: NOBODY_PRESENT, MEETING_ALREADY_OPEN, MEETING_ADJOURNED.',
  })
  openMeeting(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<MeetingChangeType> {
    return this.acts.run(openMeeting, actor, meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair admits guests (旁听) or closes the doors to them. Again is harmless. Refused: MEETING_ADJOURNED.',
  })
  admitGuests(
    @CurrentActor() actor: Actor,
    @Args('input') input: AdmitGuestsInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(admitGuests, actor, input);
  }
}

function Audience(): ParameterDecorator {
  return Args('audience', {
    type: () => MeetingAudience,
    defaultValue: MeetingAudience.PARTICIPANT,
    description: 'Who looks.',
  });
}
