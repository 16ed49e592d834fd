import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Clock } from '@sifang/kernel';
import { Database, Seals, TaskList, WaysOut } from '@sifang/platform';
import { OwnAccount } from './application/account/own-account.js';
import { OwnContact } from './application/account/own-contact.js';
import { SecondFactors } from './application/account/second-factors.js';
import { Guessing } from './application/guessing.js';
import { Identity } from './application/identity.js';
import { KnownActors } from './application/known-actors.js';
import { SessionsSeen } from './application/sessions-seen.js';
import { SEND_CODE_TASK } from './application/sign-in/code-job.js';
import { sendCode } from './application/sign-in/send-code.js';
import { SignIn } from './application/sign-in/sign-in.js';
import { TERMS_TASK, tellOfTerms } from './application/tell-of-terms.js';
import { IdentityResolver } from './graphql/identity.resolver.js';
import { OwnAccountResolver } from './graphql/own-account.resolver.js';
import { OwnContactResolver } from './graphql/own-contact.resolver.js';
import { SecondFactorResolver } from './graphql/second-factor.resolver.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { SignedInGuard } from './graphql/signed-in.guard.js';
import { identityRefusals } from './persistence/identity.refusals.js';
import { forgetSpent } from './persistence/session.repository.js';

@Module({
  providers: [
    Guessing,
    Identity,
    KnownActors,
    OwnAccount,
    OwnContact,
    SecondFactors,
    SessionsSeen,
    SignIn,
    IdentityResolver,
    OwnAccountResolver,
    OwnContactResolver,
    SecondFactorResolver,
    SignInResolver,
    { provide: APP_GUARD, useClass: SignedInGuard },
  ],
  exports: [Guessing, Identity],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly seals: Seals,
    private readonly ways: WaysOut,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(identityRefusals);
    const { source } = this.database;
    this.tasks.register(SEND_CODE_TASK, ({ sealed }) =>
      sendCode(source.manager, this.clock, this.seals, this.ways, sealed!),
    );
    this.tasks.everyNight('forget-spent-sign-ins', () => forgetSpent(this.database, this.clock.now()));
    this.tasks.everyMidnight(TERMS_TASK, () => tellOfTerms(this.database, this.clock));
  }
}
