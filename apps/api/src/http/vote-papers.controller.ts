import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { asId, Refusal } from '@sifang/kernel';
import { PaperSheets } from '@sifang/voting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedReply } from './refused-reply.js';
import { RequestContexts } from './request-contexts.js';

type Written = Awaited<ReturnType<PaperSheets['deliveryList']>>;

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
    return this.send(request, reply, actor => this.sheets.ballots(actor, asId(id, 'voteId'), first));
  }

  @Get(':id/delivery-list.xlsx')
  list(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<unknown> {
    return this.send(request, reply, actor => this.sheets.deliveryList(actor, asId(id, 'voteId')));
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    write: (actor: Actor) => Promise<Written>,
  ): Promise<unknown> {
    return refusedReply(request, reply, async () => {
      const { actor } = await this.requests.overHttp(request, reply);
      if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
      const { name, mediaType, content } = await write(actor);
      void reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff');
      return new StreamableFile(content, { type: mediaType });
    });
  }
}
