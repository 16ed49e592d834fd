import { Inject, Injectable } from '@nestjs/common';
import type { Vouched } from '@sifang/identity';
import { Refusal } from '@sifang/kernel';
import { CONFIG, LOG, type Config } from '@sifang/platform';
import * as oidc from 'openid-client';
import type { Logger } from 'pino';

/** What ties the answer of the provider to the browser that asked; kept by that browser alone, sealed. */
export interface Asked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const PATIENCE_S = 10;
const SCOPE = 'openid profile phone';

/** A city's own sign-on: authorization code with PKCE, state and nonce. */
@Injectable()
export class OidcClient {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @returns where the browser has to go. @throws Refusal OIDC_OFF · OIDC_NOT_REACHED */
  async whereToAsk(): Promise<{ readonly url: string; readonly asked: Asked }> {
    const provider = await this.provider();
    const asked = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.settings.redirectUri,
      scope: SCOPE,
      state: asked.state,
      nonce: asked.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(asked.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, asked };
  }

  /** @param query of the address to which the provider sent the browser back. @throws Refusal OIDC_FAILED · OIDC_NOT_REACHED */
  async whoAnswered(query: string, { state, nonce, verifier }: Asked): Promise<Vouched> {
    const provider = await this.provider();
    try {
      const answered = new URL(`${this.settings.redirectUri}${query}`);
      const checks = {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      };
      const tokens = await oidc.authorizationCodeGrant(provider, answered, checks);
      const { iss: issuer, sub: subject } = tokens.claims()!;
      const told = await oidc.fetchUserInfo(provider, tokens.access_token, subject);
      const verified = told.phone_number_verified === true ? told.phone_number : undefined;
      return { issuer, subject, verifiedPhone: verified ?? null };
    } catch (err) {
      this.log.warn({ err }, "the city's sign-on did not vouch for anybody");
      throw new Refusal('OIDC_FAILED', 'Your city account could not be confirmed. Please try again.');
    }
  }

  private get settings() {
    if (this.config.oidc) return this.config.oidc;
    throw new Refusal('OIDC_OFF', "There is no city's sign-on here.");
  }

  /** Asked for when first needed, and again after a failure: the house opens also while the provider is away. */
  private async provider(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const insecure = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    const options = { execute: insecure, timeout: PATIENCE_S };
    this.found ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, options);
    try {
      return await this.found;
    } catch (err) {
      this.found = undefined;
      this.log.warn({ err }, "the city's sign-on cannot be reached");
      throw new Refusal('OIDC_NOT_REACHED', "The city's sign-on cannot be reached now.");
    }
  }
}
