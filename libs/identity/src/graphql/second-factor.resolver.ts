import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OwnAccount } from '../application/account/own-account.js';
import { SecondFactors } from '../application/account/second-factors.js';
import { Guessing } from '../application/guessing.js';
import type { Actor } from '../domain/index.js';
import { AccountType, OfferedSecondFactorType } from './own-account.type.js';
import { CurrentActor, Request, type RequestContext } from './request-context.js';
import { OfferSecondFactorInput, RemoveSecondFactorInput } from './sign-in.inputs.js';

@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly factors: SecondFactors,
    private readonly own: OwnAccount,
    private readonly guessing: Guessing,
  ) {}

  @Mutation(() => OfferedSecondFactorType, {
    description:
      'Begins the set-up of an authenticator app; nothing is asked for before confirmOfferedSecondFactor. Refused: ' +
      'NO_ACCOUNT, PASSWORD_WRONG, SECOND_FACTOR_THERE, TOO_MANY_ATTEMPTS.',
  })
  offerSecondFactor(
    @CurrentActor() actor: Actor,
    @Request() { caller }: RequestContext,
    @Args('input') { password }: OfferSecondFactorInput,
  ): Promise<OfferedSecondFactorType> {
    const guesser = { account: actor.personId, address: caller.address };
    return this.guessing.slowly('PASSWORD', guesser, () => this.factors.offer(actor, password ?? null));
  }

  @Mutation(() => [String], {
    description:
      'From now on a code of the app is asked for at every sign-in. Answers with recovery codes, shown this once. ' +
      'Refused: SECOND_FACTOR_WRONG, SECOND_FACTOR_THERE, TOO_MANY_ATTEMPTS.',
  })
  confirmOfferedSecondFactor(
    @CurrentActor() actor: Actor,
    @Request() { caller }: RequestContext,
    @Args('code', { description: 'What the app shows now.' }) code: string,
  ): Promise<string[]> {
    const guesser = { account: actor.personId, address: caller.address };
    return this.guessing.slowly('SECOND_FACTOR', guesser, () => this.factors.confirm(actor, code));
  }

  @Mutation(() => AccountType, {
    description: 'Refused: NO_ACCOUNT, PASSWORD_WRONG, SECOND_FACTOR_WRONG, TOO_MANY_ATTEMPTS.',
  })
  async removeSecondFactor(
    @CurrentActor() actor: Actor,
    @Request() { caller }: RequestContext,
    @Args('input') { password, code }: RemoveSecondFactorInput,
  ): Promise<AccountType> {
    const guesser = { account: actor.personId, address: caller.address };
    await this.guessing.slowly('SECOND_FACTOR', guesser, () =>
      this.factors.remove(actor, password ?? null, code),
    );
    return this.own.read(actor);
  }
}
