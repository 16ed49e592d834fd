import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, issueFirstCode, openAccount } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, Seals } from '@sifang/platform';
import { groundOf } from '../persistence/ground.queries.js';
import { FirstCodeType } from './account.type.js';
import { OpenAccountInput } from './appointment.inputs.js';

const REFUSED = 'Refused: PERSON_NOT_FOUND, NOT_ENTITLED, OFFICE_TO_BE_CHOSEN, ACCOUNT_THERE';

/** People who hold an office and cannot sign in yet. */
@Resolver()
export class AccountsResolver {
  constructor(
    private readonly acts: Acts,
    private readonly seals: Seals,
  ) {}

  @Mutation(() => ID, {
    description:
      'Lets somebody who holds an office and has no account sign in with the number that they gave at the desk; for ' +
      `whoever could appoint them to all that they hold. ${REFUSED}, PHONE_INVALID, PHONE_TAKEN.`,
  })
  openAccount(@CurrentActor() actor: Actor, @Args('input') input: OpenAccountInput): Promise<string> {
    return this.acts.run(openAccount, actor, { ...input, groundOf });
  }

  @Mutation(() => FirstCodeType, {
    description:
      'A code on paper with which somebody who has no account signs in once and sets a number; it takes the place of ' +
      `the one before. ${REFUSED}.`,
  })
  issueFirstCode(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID, description: 'Who.' }) personId: string,
  ): Promise<FirstCodeType> {
    const { seals } = this;
    return this.acts.run(issueFirstCode, actor, { personId: asId(personId, 'personId'), seals, groundOf });
  }
}
