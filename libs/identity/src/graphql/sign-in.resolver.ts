import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CONFIG, WaysOut, type Config } from '@sifang/platform';
import { Identity } from '../application/identity.js';
import type { Entered } from '../application/sign-in/enter.js';
import { SignIn } from '../application/sign-in/sign-in.js';
import { CODE_LIFE_MS, RESEND_SECONDS } from '../domain/one-time-code.js';
import { viewerOf } from './identity.resolver.js';
import { Public, Request, type RequestContext } from './request-context.js';
import {
  ConfirmSecondFactorInput,
  SignInWithCodeInput,
  SignInWithFirstCodeInput,
  SignInWithPasswordInput,
} from './sign-in.inputs.js';
import { CodeRequestedType, SignInMethodsType, SignInType } from './sign-in.type.js';

const SLOWED = 'TOO_MANY_ATTEMPTS (with `retryAfter` in seconds)';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly ways: SignIn,
    private readonly identity: Identity,
    private readonly messages: WaysOut,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Query(() => SignInMethodsType, { description: 'The ways in that are open here.' })
  signInMethods(): SignInMethodsType {
    const { areOpen, endInTheLog } = this.messages;
    return { code: areOpen, codesAreLogged: endInTheLog, oidc: this.config.oidc?.name ?? null };
  }

  @Public()
  @Mutation(() => CodeRequestedType, {
    description: `Sends a code to this number, if anybody has it. Refused: PHONE_INVALID, CODES_NOT_SENT, ${SLOWED}.`,
  })
  async requestSignInCode(
    @Args('phone', { description: 'A mobile number; without a country it is of the mainland.' })
    phone: string,
    @Request() { caller }: RequestContext,
  ): Promise<CodeRequestedType> {
    await this.ways.requestCode(phone, caller);
    return { resendAfter: RESEND_SECONDS, goodFor: CODE_LIFE_MS / 1000 };
  }

  @Public()
  @Mutation(() => SignInType, { description: `Refused: PHONE_INVALID, CODE_WRONG, ${SLOWED}.` })
  async signInWithCode(
    @Args('input') input: SignInWithCodeInput,
    @Request() request: RequestContext,
  ): Promise<SignInType> {
    return this.arrive(await this.ways.withCode(input, request.caller), request);
  }

  @Public()
  @Mutation(() => SignInType, {
    description:
      'With the code on a paper from the desk, once; then set a number with requestPhoneCode and changePhone. ' +
      `Refused: FIRST_CODE_WRONG, ${SLOWED}.`,
  })
  async signInWithFirstCode(
    @Args('input') { code }: SignInWithFirstCodeInput,
    @Request() request: RequestContext,
  ): Promise<SignInType> {
    return this.arrive({ token: await this.ways.withFirstCode(code, request.caller) }, request);
  }

  @Public()
  @Mutation(() => SignInType, { description: `Refused: PASSWORD_WRONG, ${SLOWED}.` })
  async signInWithPassword(
    @Args('input') input: SignInWithPasswordInput,
    @Request() request: RequestContext,
  ): Promise<SignInType> {
    return this.arrive(await this.ways.withPassword(input, request.caller), request);
  }

  @Public()
  @Mutation(() => SignInType, { description: `Refused: CHALLENGE_EXPIRED, SECOND_FACTOR_WRONG, ${SLOWED}.` })
  async confirmSecondFactor(
    @Args('input') input: ConfirmSecondFactorInput,
    @Request() request: RequestContext,
  ): Promise<SignInType> {
    return this.arrive({ token: await this.ways.withSecondFactor(input, request.caller) }, request);
  }

  private async arrive(entered: Entered, { setSessionCookie }: RequestContext): Promise<SignInType> {
    if (entered.challenge !== undefined) return { viewer: null, challenge: entered.challenge, token: null };
    setSessionCookie?.(entered.token);
    const actor = await this.identity.actorOf(entered.token);
    return {
      viewer: actor && viewerOf(actor),
      challenge: null,
      token: setSessionCookie ? null : entered.token,
    };
  }
}
