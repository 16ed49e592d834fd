import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type LiveChannel } from '@sifang/platform';
import { draftMinutes } from '../application/draft-minutes.js';
import { MinutesDesk } from '../application/minutes-desk.js';
import { publishMinutes } from '../application/publish-minutes.js';
import { reviseMinutes } from '../application/revise-minutes.js';
import { submitMinutes } from '../application/submit-minutes.js';
import { withdrawMinutes } from '../application/withdraw-minutes.js';
import { writeMinutes } from '../application/write-minutes.js';
import { MinutesReasonInput, WriteMinutesInput } from './minutes.inputs.js';
import { MinutesLiveType, MinutesType } from './minutes.type.js';

/** Minutes as those see them who write them. */
@Resolver()
export class MinutesResolver {
  constructor(
    private readonly acts: Acts,
    private readonly desk: MinutesDesk,
  ) {}

  @Query(() => MinutesType, {
    nullable: true,
    description: 'Null: nobody has begun them. Refused: MEETING_NOT_FOUND, NOT_ENTITLED.',
  })
  minutes(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'Of which meeting.' }) meetingId: string,
  ): Promise<MinutesType | null> {
    return this.desk.ofMeeting(actor, asId(meetingId, 'meetingId'));
  }

  @Subscription(() => MinutesLiveType, {
    description:
      'The minutes, live: first the newest view, or a bare cursor when nothing happened since `after`; then a view after ' +
      'each change. Refused: MINUTES_NOT_FOUND, NOT_ENTITLED.',
  })
  minutesLive(
    @CurrentActor() actor: Actor,
    @MinutesId() minutesId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.desk.follow(actor, asId(minutesId, 'minutesId'), after);
  }

  @Mutation(() => MinutesType, {
    description:
      'Begins the minutes of a meeting that is over. Again is harmless. Refused: MEETING_NOT_FOUND, NOT_ENTITLED, ' +
      'MEETING_NOT_ADJOURNED.',
  })
  async draftMinutes(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'Of which meeting.' }) meetingId: string,
  ): Promise<MinutesType> {
    return this.desk.byId(await this.acts.run(draftMinutes, actor, asId(meetingId, 'meetingId')));
  }

  @Mutation(() => MinutesType, {
    description:
      'Keeps one paragraph of the draft. Refused: MINUTES_NOT_IN_DRAFT, PLACE_UNKNOWN, PASSAGE_CHANGED, NOT_ENTITLED.',
  })
  async writeMinutes(
    @CurrentActor() actor: Actor,
    @Args('input') input: WriteMinutesInput,
  ): Promise<MinutesType> {
    return this.desk.byId(await this.acts.run(writeMinutes, actor, input));
  }

  @Mutation(() => MinutesType, {
    description: 'Fixes the text and asks the parties. Refused: MINUTES_NOT_IN_DRAFT, NOT_ENTITLED.',
  })
  async submitMinutes(@CurrentActor() actor: Actor, @MinutesId() minutesId: string): Promise<MinutesType> {
    return this.desk.byId(await this.acts.run(submitMinutes, actor, asId(minutesId, 'minutesId')));
  }

  @Mutation(() => MinutesType, {
    description:
      'Begins another version, with a reason. One that was not published is taken back; one that was stays so until ' +
      'the other is published. Refused: MINUTES_BEING_WRITTEN, NOT_ENTITLED.',
  })
  async reviseMinutes(
    @CurrentActor() actor: Actor,
    @Args('input') input: MinutesReasonInput,
  ): Promise<MinutesType> {
    return this.desk.byId(await this.acts.run(reviseMinutes, actor, input));
  }

  @Mutation(() => MinutesType, {
    description:
      'Publishes the confirmed version for the time that the kind of meeting says. Refused: MINUTES_NOT_CONFIRMED, NOT_ENTITLED.',
  })
  async publishMinutes(@CurrentActor() actor: Actor, @MinutesId() minutesId: string): Promise<MinutesType> {
    return this.desk.byId(await this.acts.run(publishMinutes, actor, asId(minutesId, 'minutesId')));
  }

  @Mutation(() => MinutesType, {
    description:
      'Takes what was published off the public page, which then says so and why. Refused: MINUTES_NOT_PUBLISHED, NOT_ENTITLED.',
  })
  async withdrawMinutes(
    @CurrentActor() actor: Actor,
    @Args('input') input: MinutesReasonInput,
  ): Promise<MinutesType> {
    return this.desk.byId(await this.acts.run(withdrawMinutes, actor, input));
  }
}

function MinutesId(): ParameterDecorator {
  return Args('minutesId', { type: () => ID, description: 'Which minutes.' });
}
