import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { announceResult } from '../application/announce-result.js';
import { castSecretVote } from '../application/cast-secret-vote.js';
import { castVote } from '../application/cast-vote.js';
import { moveAmendment, moveMotion } from '../application/move-motion.js';
import { putMotion } from '../application/put-motion.js';
import { putMovedMotion } from '../application/put-moved-motion.js';
import { withdrawMotion } from '../application/withdraw-motion.js';
import { MeetingChangeType } from './meeting-view.type.js';
import {
  CastVoteInput,
  MotionInput,
  MoveAmendmentInput,
  MoveMotionInput,
  PutMotionInput,
  PutMovedMotionInput,
} from './motion.inputs.js';
import { SecretReceiptType, VoteReceiptType } from './motion.type.js';

const BEGINNING =
  'NO_ITEM_OPEN, MOTION_OPEN, QUORUM_LOST, SECRET_TOO_FEW, SECRET_NOT_POSSIBLE, MEETING_NOT_OPEN';

@Resolver()
export class MotionResolver {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => MeetingChangeType, {
    description:
      `The chair puts a motion on the open item to the vote. Refused: ${BEGINNING}, MEETING_IN_RECESS, ID_TAKEN, STALE. ` +
      'With a `matter` it is recorded as referred to all owners, and not voted on.',
  })
  putMotion(@CurrentActor() actor: Actor, @Args('input') input: PutMotionInput): Promise<MeetingChangeType> {
    return this.acts.run(putMotion, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'A motion on the open item, to be talked about and amended before it is put to the vote. Refused: NO_ITEM_OPEN, ' +
      'MEETING_NOT_OPEN, MEETING_IN_RECESS, ID_TAKEN, STALE.',
  })
  moveMotion(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveMotionInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(moveMotion, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Other words for a motion that is moved and not voted on yet. Refused: MOTION_NOT_AMENDABLE, PASSAGE_NOT_FOUND, ' +
      'AMENDMENT_CHANGES_NOTHING, TEXT_TOO_LONG, MOTION_NOT_FOUND, NO_ITEM_OPEN, MEETING_IN_RECESS, ID_TAKEN, STALE.',
  })
  moveAmendment(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveAmendmentInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(moveAmendment, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      `Puts to the vote what was moved; amendments come before their motion. Refused: AMENDMENT_FIRST, MOTION_NOT_MOVED, ` +
      `MOTION_OF_ANOTHER_ITEM, PASSAGE_NOT_FOUND, MOTION_NOT_FOUND, ${BEGINNING}, MEETING_IN_RECESS, STALE.`,
  })
  putMovedMotion(
    @CurrentActor() actor: Actor,
    @Args('input') input: PutMovedMotionInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(putMovedMotion, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Takes a motion back as long as nobody has voted, and a vote that can come to no result. Refused: VOTES_CAST, ' +
      'MOTION_DECIDED, MOTION_NOT_FOUND, MEETING_IN_RECESS, STALE.',
  })
  withdrawMotion(
    @CurrentActor() actor: Actor,
    @Args('input') input: MotionInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(withdrawMotion, actor, input);
  }

  @Mutation(() => VoteReceiptType, {
    description:
      'Votes by name for your own seat, once. The same vote again returns the first receipt. Refused: ALREADY_VOTED, ' +
      'SEAT_NOT_HELD, SEAT_NOT_PRESENT, SEAT_HAS_NO_VOTE, MOTION_NOT_OPEN, MOTION_IS_SECRET, MOTION_NOT_FOUND.',
  })
  async castVote(
    @CurrentActor() actor: Actor,
    @Args('input') input: CastVoteInput,
  ): Promise<VoteReceiptType> {
    const { motionId, seatId, choice, castAt } = await this.acts.run(castVote, actor, input);
    return { motionId, seatId, choice, at: castAt };
  }

  @Mutation(() => SecretReceiptType, {
    description:
      'Votes in secret (无记名) for your own seat, once. Again is refused, because nobody knows what the first was. ' +
      'Refused: ALREADY_VOTED, SEAT_NOT_HELD, SEAT_NOT_PRESENT, SEAT_HAS_NO_VOTE, MOTION_NOT_OPEN, MOTION_IS_NAMED, ' +
      'MOTION_NOT_FOUND.',
  })
  async castSecretVote(
    @CurrentActor() actor: Actor,
    @Args('input') input: CastVoteInput,
  ): Promise<SecretReceiptType> {
    await this.acts.run(castSecretVote, actor, input);
    return { motionId: input.motionId, seatId: input.seatId };
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair ends the vote and announces the result: by name, or of a secret vote the sums. Refused: ' +
      'MOTION_NOT_OPEN, MOTION_NOT_FOUND, QUORUM_LOST, SECRET_TOO_FEW, STALE.',
  })
  announceResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: MotionInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(announceResult, actor, input);
  }
}
