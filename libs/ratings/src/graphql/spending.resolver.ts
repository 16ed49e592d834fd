import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { discloseSpending } from '../application/disclose-spending.js';
import { SpendingReader } from '../application/spending-reader.js';
import { DiscloseSpendingInput, SpendingDisclosureType } from './spending.type.js';

/** 收支公示, beside the score. */
@Resolver()
export class SpendingResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: SpendingReader,
  ) {}

  @Query(() => [SpendingDisclosureType], {
    description:
      'What was disclosed of an estate, the newest period first, at most 200. Refused: ESTATE_NOT_FOUND.',
  })
  spendingDisclosures(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'The estate.' }) estateId: string,
    @Args('organisationId', {
      type: () => ID,
      nullable: true,
      description: 'Of it alone; all when left out.',
    })
    organisationId: string | null,
  ): Promise<SpendingDisclosureType[]> {
    const of = organisationId ? asId(organisationId, 'organisationId') : null;
    return this.reader.at(actor, asId(estateId, 'estateId'), of);
  }

  @Mutation(() => [SpendingDisclosureType], {
    description:
      'Disclose, or correct what you disclosed; nothing is edited. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED, ' +
      'ORGANISATION_NOT_FOUND, PERIOD_BACKWARDS, PERIOD_TO_COME, SPENDING_WITHOUT_PAPER, DISCLOSURE_NOT_FOUND, ' +
      'DISCLOSED_ALREADY, CORRECTED_ALREADY, PAPER_NOT_FOUND, ID_TAKEN.',
  })
  async discloseSpending(
    @CurrentActor() actor: Actor,
    @Args('input') input: DiscloseSpendingInput,
  ): Promise<SpendingDisclosureType[]> {
    return this.reader.at(actor, await this.acts.run(discloseSpending, actor, input), input.organisationId);
  }
}
