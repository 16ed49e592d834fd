import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { asId, Refusal } from '@sifang/kernel';
import { VoteBundles } from '@sifang/voting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedReply } from './refused-reply.js';
import { RequestContexts } from './request-contexts.js';

/** `GET /files/votes/<id>/bundle`: for everybody; with `?form=tellers` opened, for the officers of the vote. */
@Controller('files/votes')
export class VoteBundlesController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly bundles: VoteBundles,
  ) {}

  @Get(':id/bundle')
  bundle(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
    @Query('form') form: unknown,
  ): Promise<unknown> {
    return refusedReply(request, reply, async () => {
      const { actor } = await this.requests.overHttp(request, reply);
      if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
      const asked = form === undefined ? undefined : String(form);
      const { name, content } = await this.bundles.bundle(actor, asId(id, 'voteId'), asked);
      void reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff');
      return new StreamableFile(Readable.from(content), { type: 'application/jsonl; charset=utf-8' });
    });
  }
}
