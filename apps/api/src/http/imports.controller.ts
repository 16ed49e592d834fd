import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RollImportReader, RollImports } from '@sifang/estates';
import { asId } from '@sifang/kernel';
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
      const actor = await this.requests.signedIn(request, reply);
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
      const actor = await this.requests.signedIn(request, reply);
      const { name, workbook } = await this.reader.heldBack(actor, asId(id, 'id'));
      void reply
        .header('content-type', XLSX)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'no-store');
      return workbook;
    });
  }
}
