import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Booth } from '../application/casting/booth.js';
import { BallotReceiptType } from './ballot-receipt.type.js';
import { CastBallotInput } from './cast-ballot.input.js';

@Resolver()
export class CastResolver {
  constructor(private readonly booth: Booth) {}

  @Query(() => [BallotReceiptType], {
    description: 'What you have cast by phone in this vote, the oldest first. Refused: VOTE_NOT_FOUND.',
  })
  myBallots(
    @CurrentActor() actor: Actor,
    @Args('voteId', { type: () => ID, description: 'The vote.' }) voteId: string,
  ): Promise<BallotReceiptType[]> {
    return this.booth.mine(actor, asId(voteId, 'voteId'));
  }

  @Mutation(() => BallotReceiptType, {
    description:
      'Casts a ballot; answered when it is in the log and committed. Sent once more it is answered with the same receipt. Refused: ' +
      'VOTE_NOT_FOUND, SECRET_NO_FOLLOWING, SECRET_WHOLE_OWNER, CHOICE_UNKNOWN, ITEM_NOT_IN_VOTE, ITEM_TWICE, CHOICE_MISSING, UNITS_MISSING, UNIT_TWICE, ' +
      'NOT_ON_ROLL, NOT_YOUR_UNIT, UNIT_NOT_COUNTED, PROXY_NOT_VALID, AGAINST_INSTRUCTION, VOTE_NOT_OPEN_YET, VOTE_CLOSED, ' +
      'VOTE_STATE_UNFIT, ALREADY_CAST, ID_TAKEN, LIST_TOO_LONG, NUMBER_OUT_OF_RANGE.',
  })
  castBallot(
    @CurrentActor() actor: Actor,
    @Args('input') input: CastBallotInput,
  ): Promise<BallotReceiptType> {
    return this.booth.cast(actor, input);
  }
}
