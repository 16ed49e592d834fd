import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { asId } from '@sifang/kernel';
import { ResultPapers } from '@sifang/voting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from './request-contexts.js';
import { writtenPaper } from './written-paper.js';

/** `GET /files/votes/<id>/papers/<notice|count-record|result>.<docx|xlsx>` */
@Controller('files/votes')
export class VoteResultsController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly papers: ResultPapers,
  ) {}

  @Get(':id/papers/:name')
  paper(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
    @Param('name') asked: string,
  ): Promise<unknown> {
    return writtenPaper(this.requests, request, reply, actor =>
      this.papers.write(actor, asId(id, 'voteId'), asked),
    );
  }
}
