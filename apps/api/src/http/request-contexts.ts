import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Identity, type Caller, type RequestContext } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import {
  belongsTo,
  clientAddress,
  CONFIG,
  trustedProxies,
  type AskedBy,
  type Config,
} from '@sifang/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'sifang_session';
/** Names the appointment that somebody acts under, at either door; browsers act over HTTP, where they can set it. */
export const OFFICE_HEADER = 'x-sifang-office';
const MONTH_S = 30 * 86_400;

/** Finds out who is asking: by cookie for the web app, by bearer token for programs. */
@Injectable()
export class RequestContexts {
  private readonly proxies;

  constructor(
    private readonly identity: Identity,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.proxies = trustedProxies(config.trustedProxies);
  }

  readonly overHttp = (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> =>
    this.of(request, reply, onlyAsks(request.body));

  /** @throws Refusal NOT_SIGNED_IN */
  async signedIn(request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
    const { actor } = await this.overHttp(request, reply);
    if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
    return actor;
  }

  /** Of a question that needs no more than what is remembered of who asks. */
  readonly recalled = (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> =>
    this.of(request, reply, true);

  private async of(request: FastifyRequest, reply: FastifyReply, recall: boolean): Promise<RequestContext> {
    const token = tokenOf(request.raw);
    const found = this.identity.actorOf(token, officeOf(request.raw), recall);
    const actor = await found.catch(bugOf(request.id));
    belongsTo(request.id, actor);
    const setSessionCookie = (given: string | null): void => this.setCookie(reply, given);
    return { actor, token, caller: this.callerOf(request), requestId: request.id, setSessionCookie };
  }

  /** `given` comes with the connection, for programs that cannot set headers on a socket. */
  readonly overSocket = async (request: AskedBy, given: string | undefined): Promise<RequestContext> => {
    const token = given ?? tokenOf(request);
    const { requestId } = request;
    const actor = await this.identity.actorOf(token, officeOf(request)).catch(bugOf(requestId));
    belongsTo(requestId, actor);
    return { actor, token, caller: this.at(request), requestId };
  };

  callerOf({ raw }: FastifyRequest): Caller {
    return this.at({ headers: raw.headers, remoteAddress: raw.socket.remoteAddress });
  }

  private at(asked: Parameters<typeof clientAddress>[0]): Caller {
    return { address: clientAddress(asked, this.proxies), userAgent: asked.headers['user-agent'] ?? '' };
  }

  setCookie(reply: FastifyReply, token: string | null): void {
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

function bugOf(requestId: string): (error: unknown) => never {
  return error => {
    belongsTo(requestId, error);
    throw error;
  };
}

function officeOf({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  return headers[OFFICE_HEADER]?.toString();
}

function tokenOf({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  return bearer ?? parseCookie(headers.cookie ?? '')[SESSION_COOKIE];
}

/** No document can change anything without this word. */
const MUTATION = /\bmutation\b/;

function onlyAsks(body: unknown): boolean {
  const { query } = (body ?? {}) as { query?: unknown };
  return typeof query === 'string' && !MUTATION.test(query);
}
