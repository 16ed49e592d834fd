import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { announceResult } from '../application/announce-result.js';
import { castVote } from '../application/cast-vote.js';
import { putMotion } from '../application/put-motion.js';
import { MeetingChangeType } from './meeting-view.type.js';
import { CastVoteInput, MotionInput, PutMotionInput } from './meeting.inputs.js';
import { VoteReceiptType } from './motion.type.js';

@Resolver()
export class MotionResolver {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair puts a motion on the open item to the vote. Refused: NO_ITEM_OPEN, MOTION_OPEN, ' +
      'MEETING_NOT_OPEN, ID_TAKEN.',
  })
  putMotion(@CurrentActor() actor: Actor, @Args('input') input: PutMotionInput): Promise<MeetingChangeType> {
    return this.acts.run(putMotion, actor, input);
  }

  @Mutation(() => VoteReceiptType, {
    description:
      'Votes by name for your own seat, once. The same vote again returns the first receipt. Refused: ALREADY_VOTED, ' +
      'SEAT_NOT_HELD, SEAT_NOT_PRESENT, SEAT_HAS_NO_VOTE, MOTION_NOT_OPEN, MOTION_NOT_FOUND.',
  })
  async castVote(
    @CurrentActor() actor: Actor,
    @Args('input') input: CastVoteInput,
  ): Promise<VoteReceiptType> {
    const { motionId, seatId, choice, castAt } = await this.acts.run(castVote, actor, input);
    return { motionId, seatId, choice, at: castAt };
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair ends the vote and announces the result, by name. Refused: MOTION_NOT_OPEN, MOTION_NOT_FOUND.',
  })
  announceResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: MotionInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(announceResult, actor, input);
  }
}
