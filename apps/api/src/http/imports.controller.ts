import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RollImportReader, RollImports } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { asId, Refusal } from '@sifang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedReply } from './refused-reply.js';
import { RequestContexts } from './request-contexts.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files of rolls, in and out. GraphQL has no place for them. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly imports: RollImports,
    private readonly reader: RollImportReader,
  ) {}

  /** `POST /imports?estateId=…&name=…`, the file as body (application/octet-stream). Answers with the import's id. */
  @Post()
  @HttpCode(201)
  receive(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('estateId') estateId: unknown,
    @Query('name') name: unknown,
  ): Promise<unknown> {
    return refusedReply(request, reply, async () => {
      const actor = await this.actor(request, reply);
      const id = await this.imports.receive(actor, {
        estateId: asId(String(estateId), 'estateId'),
        fileName: typeof name === 'string' ? name : '',
        announced: Number(request.headers['content-length']),
        content: request.raw,
      });
      return { id };
    });
  }

  /** The rows that stayed out, to be mended and sent again. */
  @Get(':id/held-back')
  heldBack(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<unknown> {
    return refusedReply(request, reply, async () => {
      const actor = await this.actor(request, reply);
      const { name, workbook } = await this.reader.heldBack(actor, asId(id, 'id'));
      void reply
        .header('content-type', XLSX)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'no-store');
      return workbook;
    });
  }

  /** @throws Refusal NOT_SIGNED_IN */
  private async actor(request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
    const { actor } = await this.requests.overHttp(request, reply);
    if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
    return actor;
  }
}
