import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OwnAccount } from '../application/account/own-account.js';
import { OwnContact } from '../application/account/own-contact.js';
import { asEmail } from '../domain/email.js';
import type { Actor } from '../domain/index.js';
import { CODE_LIFE_MS, RESEND_SECONDS } from '../domain/one-time-code.js';
import { asPhone } from '../domain/phone.js';
import { AccountType } from './own-account.type.js';
import { CurrentActor, Request, type RequestContext } from './request-context.js';
import {
  ChangeEmailInput,
  ChangePhoneInput,
  RequestEmailCodeInput,
  RequestPhoneCodeInput,
} from './sign-in.inputs.js';
import { CodeRequestedType } from './sign-in.type.js';

const REQUESTED: CodeRequestedType = { resendAfter: RESEND_SECONDS, goodFor: CODE_LIFE_MS / 1000 };

/** The number and the address that somebody signs in with. */
@Resolver()
export class OwnContactResolver {
  constructor(
    private readonly contact: OwnContact,
    private readonly own: OwnAccount,
  ) {}

  @Mutation(() => CodeRequestedType, {
    description:
      'Sends a code to the number that you want for your account. Refused: PHONE_INVALID, CODES_NOT_SENT, ' +
      'PASSWORD_WRONG, TOO_MANY_ATTEMPTS.',
  })
  async requestPhoneCode(
    @CurrentActor() actor: Actor,
    @Request() { caller }: RequestContext,
    @Args('input') { phone, current }: RequestPhoneCodeInput,
  ): Promise<CodeRequestedType> {
    const given = { current: current ?? null, proof: '' };
    await this.contact.request(actor, asPhone(phone), given, caller.address);
    return REQUESTED;
  }

  @Mutation(() => AccountType, {
    description:
      'Makes that number the one of your account and signs you out everywhere but here; whoever came in with a paper ' +
      'has an account from then on. Refused: PHONE_INVALID, CODE_WRONG, PHONE_TAKEN, TOO_MANY_ATTEMPTS.',
  })
  changePhone(
    @CurrentActor() actor: Actor,
    @Request() request: RequestContext,
    @Args('input') { phone, code }: ChangePhoneInput,
  ): Promise<AccountType> {
    return this.change(actor, request, asPhone(phone), code);
  }

  @Mutation(() => CodeRequestedType, {
    description:
      'Sends a code to the number, or else the address, that your account has: where you have no password it shows that ' +
      'you are you. Refused: NO_ACCOUNT, CODES_NOT_SENT, TOO_MANY_ATTEMPTS.',
  })
  async requestProofCode(
    @CurrentActor() actor: Actor,
    @Request() { caller }: RequestContext,
  ): Promise<CodeRequestedType> {
    await this.contact.requestProof(actor, caller.address);
    return REQUESTED;
  }

  @Mutation(() => CodeRequestedType, {
    description:
      'Sends a code to the e-mail address that you want for your account. Refused: EMAIL_INVALID, CODES_NOT_SENT, ' +
      'NO_ACCOUNT, PASSWORD_WRONG, CODE_WRONG (the proof), TOO_MANY_ATTEMPTS.',
  })
  async requestEmailCode(
    @CurrentActor() actor: Actor,
    @Request() { caller }: RequestContext,
    @Args('input') { email, current, proof }: RequestEmailCodeInput,
  ): Promise<CodeRequestedType> {
    const given = { current: current ?? null, proof };
    await this.contact.request(actor, asEmail(email), given, caller.address);
    return REQUESTED;
  }

  @Mutation(() => AccountType, {
    description:
      'Makes that address the one of your account and signs you out everywhere but here. Refused: EMAIL_INVALID, ' +
      'CODE_WRONG, NO_ACCOUNT, EMAIL_TAKEN, TOO_MANY_ATTEMPTS.',
  })
  changeEmail(
    @CurrentActor() actor: Actor,
    @Request() request: RequestContext,
    @Args('input') { email, code }: ChangeEmailInput,
  ): Promise<AccountType> {
    return this.change(actor, request, asEmail(email), code);
  }

  private async change(
    actor: Actor,
    { token, caller }: RequestContext,
    to: string,
    code: string,
  ): Promise<AccountType> {
    await this.contact.change(actor, { to, code }, { token: token!, address: caller.address });
    return this.own.read(actor);
  }
}
