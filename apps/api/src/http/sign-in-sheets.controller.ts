import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { asId } from '@sifang/kernel';
import { SignInSheet } from '@sifang/meetings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from './request-contexts.js';
import { writtenPaper } from './written-paper.js';

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
    return writtenPaper(this.requests, request, reply, actor =>
      this.sheets.write(actor, { meetingId: asId(id, 'meetingId'), format, full: phones === 'full' }),
    );
  }
}
