import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { asId, Refusal } from '@sifang/kernel';
import { RatingWorkbooks } from '@sifang/ratings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedReply } from './refused-reply.js';
import { RequestContexts } from './request-contexts.js';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /files/ratings/<round>/result.xlsx` */
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
    return refusedReply(request, reply, async () => {
      const { actor } = await this.requests.overHttp(request, reply);
      if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
      const { name, content } = await this.workbooks.result(actor, asId(id, 'id'));
      void reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff');
      return new StreamableFile(content, { type: EXCEL });
    });
  }
}
