import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { asId, Refusal } from '@sifang/kernel';
import { SignInSheet } from '@sifang/meetings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedReply } from './refused-reply.js';
import { RequestContexts } from './request-contexts.js';

/** `GET /files/meetings/<id>/sign-in-sheet.docx` or `.xlsx`; with `?phones=full` telephones are whole. */
@Controller('files/meetings')
export class SignInSheetsController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly sheets: SignInSheet,
  ) {}

  @Get(':id/sign-in-sheet.:format')
  sheet(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
    @Param('format') format: string,
    @Query('phones') phones: unknown,
  ): Promise<unknown> {
    return refusedReply(request, reply, async () => {
      const { actor } = await this.requests.overHttp(request, reply);
      if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
      const asked = { meetingId: asId(id, 'meetingId'), format, full: phones === 'full' };
      const { name, mediaType, content } = await this.sheets.write(actor, asked);
      void reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff');
      return new StreamableFile(content, { type: mediaType });
    });
  }
}
