import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type Act } from '@sifang/platform';
import { confirmSettlement, rejectSettlement } from '../application/settling/decide-settlement.js';
import { proposeSettlement } from '../application/settling/propose-settlement.js';
import { SettlementReader } from '../application/settling/settlement-reader.js';
import { ProposeVoteSettlementInput, RejectVoteSettlementInput } from './settlement.inputs.js';
import { SettlementType } from './settlement.type.js';

const DECIDE = 'SETTLEMENT_NOT_FOUND, VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_STATE_UNFIT, SETTLEMENT_DECIDED';

/** For tellers and supervisors of a vote whose count has left something open. */
@Resolver()
export class SettlementResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: SettlementReader,
  ) {}

  @Query(() => [SettlementType], {
    description: 'What was settled or is to be, the first first. Refused: VOTE_NOT_FOUND, NOT_ENTITLED.',
  })
  voteSettlements(
    @CurrentActor() actor: Actor,
    @Args('voteId', { type: () => ID, description: 'The vote.' }) voteId: string,
  ): Promise<SettlementType[]> {
    return this.reader.settlements(actor, asId(voteId, 'voteId'));
  }

  @Mutation(() => [SettlementType], {
    description:
      '认定（提出）, by a teller, while the result is posted; answered with all of the vote. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, ' +
      'VOTE_STATE_UNFIT, ITEM_NOT_IN_VOTE, SETTLEMENT_UNFIT, SETTLEMENT_OWN, SETTLED_ALREADY, REASON_TOO_SHORT, REASON_TELLS_UNIT, ' +
      'PAPER_NOT_FOUND, ID_TAKEN.',
  })
  proposeVoteSettlement(@CurrentActor() actor: Actor, @Args('input') input: ProposeVoteSettlementInput) {
    return this.run(proposeSettlement, actor, input);
  }

  @Mutation(() => [SettlementType], {
    description:
      '认定（确认）, by a supervisor: counted anew from the same ballots and posted anew, with new days for inquiries. ' +
      `Refused: ${DECIDE}, SETTLEMENT_OWN, SETTLEMENT_UNFIT.`,
  })
  confirmVoteSettlement(
    @CurrentActor() actor: Actor,
    @Args('settlementId', { type: () => ID, description: 'The settlement.' }) settlementId: string,
  ) {
    return this.run(confirmSettlement, actor, asId(settlementId, 'settlementId'));
  }

  @Mutation(() => [SettlementType], {
    description: `A supervisor does not agree, or the teller takes it back. Refused: ${DECIDE}, REASON_MISSING.`,
  })
  rejectVoteSettlement(@CurrentActor() actor: Actor, @Args('input') input: RejectVoteSettlementInput) {
    return this.run(rejectSettlement, actor, input);
  }

  private async run<Input>(
    act: Act<Actor, Input, string>,
    actor: Actor,
    input: Input,
  ): Promise<SettlementType[]> {
    return this.reader.settlements(actor, await this.acts.run(act, actor, input));
  }
}
