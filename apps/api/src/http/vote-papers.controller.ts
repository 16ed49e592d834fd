import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { asId } from '@sifang/kernel';
import { PaperSheets } from '@sifang/voting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from './request-contexts.js';
import { writtenPaper } from './written-paper.js';

/** `GET /files/votes/<id>/paper-ballots.docx?from=1`, 500 papers at once, and `…/delivery-list.xlsx`. */
@Controller('files/votes')
export class VotePapersController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly sheets: PaperSheets,
  ) {}

  @Get(':id/paper-ballots.docx')
  ballots(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
    @Query('from') from: unknown,
  ): Promise<unknown> {
    const first = typeof from === 'string' && /^\d{1,6}$/.test(from) ? Number(from) : 1;
    return writtenPaper(this.requests, request, reply, actor =>
      this.sheets.ballots(actor, asId(id, 'voteId'), first),
    );
  }

  @Get(':id/delivery-list.xlsx')
  list(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<unknown> {
    return writtenPaper(this.requests, request, reply, actor =>
      this.sheets.deliveryList(actor, asId(id, 'voteId')),
    );
  }
}
