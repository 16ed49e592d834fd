import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Identity, type RequestContext } from '@sifang/identity';
import { CONFIG, type Config } from '@sifang/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'sifang_session';
const MONTH_S = 30 * 86_400;

/** Finds out who is asking: by cookie for the web app, by bearer token for programs. */
@Injectable()
export class RequestContexts {
  constructor(
    private readonly identity: Identity,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  readonly overHttp = async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const token = tokenOf(request.raw);
    const actor = await this.identity.actorOf(token);
    return { actor, token, setSessionCookie: given => this.setCookie(reply, given) };
  };

  /** `given` comes with the connection, for programs that cannot set headers on a socket. */
  readonly overSocket = async (
    request: Pick<IncomingMessage, 'headers'>,
    given: string | undefined,
  ): Promise<RequestContext> => {
    const token = given ?? tokenOf(request);
    return { actor: await this.identity.actorOf(token), token };
  };

  private setCookie(reply: FastifyReply, token: string | null): void {
    const options = {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.secureCookies,
      maxAge: token === null ? 0 : MONTH_S,
    } as const;
    void reply.header('set-cookie', stringifySetCookie(SESSION_COOKIE, token ?? '', options));
  }
}

function tokenOf({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  return bearer ?? parseCookie(headers.cookie ?? '')[SESSION_COOKIE];
}
