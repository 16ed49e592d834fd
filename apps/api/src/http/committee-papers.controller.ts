import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { CommitteePapers } from '@sifang/elections';
import { asId, Refusal } from '@sifang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedReply } from './refused-reply.js';
import { RequestContexts } from './request-contexts.js';

/** `GET /files/committees/<estate>/papers/<members|filing|handover>.docx` */
@Controller('files/committees')
export class CommitteePapersController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly papers: CommitteePapers,
  ) {}

  @Get(':id/papers/:name')
  paper(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
    @Param('name') asked: string,
  ): Promise<unknown> {
    return refusedReply(request, reply, async () => {
      const { actor } = await this.requests.overHttp(request, reply);
      if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
      const { name, mediaType, content } = await this.papers.write(actor, asId(id, 'estateId'), asked);
      void reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff');
      return new StreamableFile(content, { type: mediaType });
    });
  }
}
