import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { chooseLanguage } from '../application/account/choose-language.js';
import { endOtherSessions } from '../application/account/end-other-sessions.js';
import { endOwnSession } from '../application/account/end-own-session.js';
import { OwnAccount } from '../application/account/own-account.js';
import { setPassword } from '../application/account/set-password.js';
import { Guessing } from '../application/guessing.js';
import { Language, type Actor } from '../domain/index.js';
import { AccountType, SessionType } from './own-account.type.js';
import { CurrentActor, Request, type RequestContext } from './request-context.js';
import { SetPasswordInput } from './sign-in.inputs.js';

@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly acts: Acts,
    private readonly own: OwnAccount,
    private readonly guessing: Guessing,
  ) {}

  @Query(() => AccountType, {
    description: 'How you sign in; without number, address and name for whoever has no account.',
  })
  myAccount(@CurrentActor() actor: Actor): Promise<AccountType> {
    return this.own.read(actor);
  }

  @Query(() => [SessionType], {
    description: 'Where you are signed in; this one first, then the one used last.',
  })
  mySessions(@CurrentActor() actor: Actor, @Request() { token }: RequestContext): Promise<SessionType[]> {
    return this.own.sessions(actor, token!);
  }

  @Mutation(() => AccountType, {
    description: 'In which messages are written to you from now on; without an account nothing is kept.',
  })
  async chooseLanguage(
    @CurrentActor() actor: Actor,
    @Args('language', { type: () => Language, description: 'Which.' }) language: Language,
  ): Promise<AccountType> {
    await this.acts.run(chooseLanguage, actor, language);
    return this.own.read(actor);
  }

  @Mutation(() => [SessionType], {
    description: 'Signs you out there, open sockets included. Refused: SESSION_NOT_FOUND.',
  })
  async endSession(
    @CurrentActor() actor: Actor,
    @Request() { token }: RequestContext,
    @Args('id', { type: () => ID, description: 'Which session.' }) id: string,
  ): Promise<SessionType[]> {
    await this.acts.run(endOwnSession, actor, asId(id, 'id'));
    return this.own.sessions(actor, token!);
  }

  @Mutation(() => [SessionType], { description: 'Signs you out everywhere but here.' })
  async endOtherSessions(
    @CurrentActor() actor: Actor,
    @Request() { token }: RequestContext,
  ): Promise<SessionType[]> {
    await this.acts.run(endOtherSessions, actor, token!);
    return this.own.sessions(actor, token!);
  }

  @Mutation(() => AccountType, {
    description:
      'Sets or changes your password and signs you out everywhere but here. Refused: NO_ACCOUNT, PASSWORD_WRONG, ' +
      'PASSWORD_TOO_SHORT, PASSWORD_TOO_COMMON, PASSWORD_IS_OWN_NUMBER, TOO_MANY_ATTEMPTS.',
  })
  async setPassword(
    @CurrentActor() actor: Actor,
    @Request() { token, caller }: RequestContext,
    @Args('input') { current, next }: SetPasswordInput,
  ): Promise<AccountType> {
    const input = { current: current ?? null, next, token: token! };
    await this.guessing.slowly('PASSWORD', { account: actor.personId, address: caller.address }, () =>
      this.acts.run(setPassword, actor, input),
    );
    return this.own.read(actor);
  }
}
