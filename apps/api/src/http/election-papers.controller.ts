import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ElectionPapers } from '@sifang/elections';
import { asId } from '@sifang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from './request-contexts.js';
import { writtenPaper } from './written-paper.js';

/** `GET /files/elections/<id>/papers/<group|candidates|lots|result>.docx` */
@Controller('files/elections')
export class ElectionPapersController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly papers: ElectionPapers,
  ) {}

  @Get(':id/papers/:name')
  paper(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
    @Param('name') asked: string,
  ): Promise<unknown> {
    return writtenPaper(this.requests, request, reply, actor =>
      this.papers.write(actor, asId(id, 'electionId'), asked),
    );
  }
}
