import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { CommitteePapers } from '@sifang/elections';
import { asId } from '@sifang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from './request-contexts.js';
import { writtenPaper } from './written-paper.js';

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
    return writtenPaper(this.requests, request, reply, actor =>
      this.papers.write(actor, asId(id, 'estateId'), asked),
    );
  }
}
