import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { RatingWorkbooks } from '@sifang/ratings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from './request-contexts.js';
import { writtenPaper } from './written-paper.js';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /files/ratings/<round>/result.xlsx`, and `form.xlsx`: the owners' form on paper */
@Controller('files/ratings')
export class RatingWorkbooksController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly workbooks: RatingWorkbooks,
  ) {}

  @Get(':id/result.xlsx')
  result(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<unknown> {
    return this.written(request, reply, actor => this.workbooks.result(actor, asId(id, 'id')));
  }

  @Get(':id/form.xlsx')
  form(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<unknown> {
    return this.written(request, reply, actor => this.workbooks.form(actor, asId(id, 'id')));
  }

  private written(
    request: FastifyRequest,
    reply: FastifyReply,
    write: (actor: Actor) => ReturnType<RatingWorkbooks['result']>,
  ): Promise<unknown> {
    return writtenPaper(this.requests, request, reply, async actor => ({
      ...(await write(actor)),
      mediaType: EXCEL,
    }));
  }
}
