import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@sifang/kernel';
import { CONFIG, SealBroken, Seals, type Config } from '@sifang/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asked } from './oidc-client.js';

const COOKIE = 'sifang_oidc';
const PURPOSE = 'errand to the sign-on of a city';
const TEN_MINUTES_S = 600;

export interface Errand extends Asked {
  /** Where to go afterwards. */
  readonly next: string;
}

/** Whoever comes back from the provider must be the browser that went: it carries what it was sent with, sealed. */
@Injectable()
export class OidcErrands {
  constructor(
    private readonly seals: Seals,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  begin(reply: FastifyReply, errand: Errand): void {
    const sealed = this.seals.seal(PURPOSE, COOKIE, JSON.stringify(errand));
    this.setCookie(reply, sealed.toString('base64url'), TEN_MINUTES_S);
  }

  /** Each errand ends once in a browser. @throws Refusal OIDC_FAILED */
  end({ headers }: FastifyRequest, reply: FastifyReply): Errand {
    this.setCookie(reply, '', 0);
    const sealed = parseCookie(headers.cookie ?? '')[COOKIE] ?? '';
    try {
      return JSON.parse(this.seals.open(PURPOSE, COOKIE, Buffer.from(sealed, 'base64url'))) as Errand;
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      throw new Refusal('OIDC_FAILED', 'This browser did not ask for that. Please begin again.');
    }
  }

  private setCookie(reply: FastifyReply, value: string, maxAge: number): void {
    const options = { path: '/auth/oidc', httpOnly: true, sameSite: 'lax', maxAge } as const;
    const secure = this.config.secureCookies;
    void reply.header('set-cookie', stringifySetCookie(COOKIE, value, { ...options, secure }));
  }
}
