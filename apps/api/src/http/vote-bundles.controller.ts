import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { asId } from '@sifang/kernel';
import { VoteBundles, VoteProofs } from '@sifang/voting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from './request-contexts.js';
import { writtenPaper } from './written-paper.js';

/**
 * `GET /files/votes/<id>/bundle`: for everybody; with `?form=tellers` opened, for the officers of the vote. `…/checkpoint`: what holds the
 * house to it, for everybody from the notice on.
 */
@Controller('files/votes')
export class VoteBundlesController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly bundles: VoteBundles,
    private readonly proofs: VoteProofs,
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

  @Get(':id/checkpoint')
  checkpoint(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<unknown> {
    return writtenPaper(this.requests, request, reply, async actor => {
      const { name, text } = await this.proofs.kept(actor, asId(id, 'voteId'));
      return { name, mediaType: 'text/plain; charset=utf-8', content: Buffer.from(`${text}\n`) };
    });
  }
}
