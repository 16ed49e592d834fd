import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { asId } from '@sifang/kernel';
import { VoteBundles } from '@sifang/voting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from './request-contexts.js';
import { writtenPaper } from './written-paper.js';

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
    return writtenPaper(this.requests, request, reply, async actor => {
      const asked = form === undefined ? undefined : String(form);
      const { name, content } = await this.bundles.bundle(actor, asId(id, 'voteId'), asked);
      return { name, mediaType: 'application/jsonl; charset=utf-8', content: Readable.from(content) };
    });
  }
}
