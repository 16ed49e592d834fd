import { Controller, Get, Req, Res } from '@nestjs/common';
import { signInWithOidc } from '@sifang/identity';
import { Refusal } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from '../request-contexts.js';
import { OidcClient } from './oidc-client.js';
import { OidcErrands } from './oidc-errands.js';
import { safePath } from './safe-path.js';

/** The way to the city's sign-on and back. Whoever is refused reads why on the sign-in page. */
@Controller('auth/oidc')
export class OidcController {
  constructor(
    private readonly client: OidcClient,
    private readonly errands: OidcErrands,
    private readonly contexts: RequestContexts,
    private readonly acts: Acts,
  ) {}

  @Get('start')
  async start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await orBackToSignIn(reply, async () => {
      const { url, asked } = await this.client.whereToAsk();
      const { next } = request.query as { next?: unknown };
      this.errands.begin(reply, { ...asked, next: safePath(next) });
      return url;
    });
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await orBackToSignIn(reply, async () => {
      const { next, ...asked } = this.errands.end(request, reply);
      const vouched = await this.client.whoAnswered(queryOf(request), asked);
      const { userAgent } = this.contexts.callerOf(request);
      const token = await this.acts.run(signInWithOidc, null, { ...vouched, userAgent });
      this.contexts.setCookie(reply, token);
      return next;
    });
  }
}

async function orBackToSignIn(reply: FastifyReply, work: () => Promise<string>): Promise<void> {
  let to: string;
  try {
    to = await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    to = `/sign-in?refused=${error.code}`;
  }
  await reply.header('cache-control', 'no-store').redirect(to, 303);
}

function queryOf({ raw }: FastifyRequest): string {
  return /\?.*$/.exec(raw.url ?? '')?.[0] ?? '';
}
