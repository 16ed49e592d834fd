import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { asId, Refusal } from '@sifang/kernel';
import { Calendars, type CalendarDocument } from '@sifang/meetings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { plainErrorOf } from './plain-error.js';
import { refusedReply } from './refused-reply.js';
import { RequestContexts } from './request-contexts.js';

const TOKEN = /^([\w-]{43})\.ics$/;

/** Meetings for calendars, in the form that all of them read (RFC 5545). */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly requests: RequestContexts,
    private readonly calendars: Calendars,
  ) {}

  /** `GET /calendar/<secret>.ics`: everything of one person, without a session. Any other address says nothing. */
  @Get(':file')
  feed(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('file') file: string,
  ): Promise<unknown> {
    return refusedReply(request, reply, async () => {
      const token = TOKEN.exec(file)?.[1];
      const found = token && (await this.found(request, token));
      if (found) return handOut(request, reply, found);
      void reply.status(404);
      return plainErrorOf(404, 'There is nothing here.');
    });
  }

  /** `GET /calendar/meetings/<id>.ics`: one meeting, for whoever is signed in and has a seat in it. */
  @Get('meetings/:file')
  meeting(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('file') file: string,
  ): Promise<unknown> {
    return refusedReply(request, reply, async () => {
      const meetingId = asId(file.replace(/\.ics$/, ''), 'meetingId');
      const document = await this.calendars.one(await this.requests.signedIn(request, reply), meetingId);
      void reply.header('content-disposition', 'attachment; filename="meeting.ics"');
      return handOut(request, reply, document);
    });
  }

  private found(request: FastifyRequest, token: string): Promise<CalendarDocument | null> {
    const { address } = this.requests.callerOf(request);
    return this.calendars.feed(token, address).catch(error => {
      if (error instanceof Refusal && error.code === 'CALENDAR_NOT_FOUND') return null;
      throw error;
    });
  }
}

/** Kept by nobody in between: the address alone opens it. */
function handOut(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { text, etag, changedAt }: CalendarDocument,
): string | undefined {
  void reply.header('cache-control', 'private, no-cache').header('etag', etag);
  if (changedAt) void reply.header('last-modified', changedAt.toUTCString());
  if (hasSame(headers, etag, changedAt)) return void reply.status(304);
  void reply.header('content-type', 'text/calendar; charset=utf-8');
  return text;
}

/** The tag has the last word where both are given (RFC 9110, 13.1.3). */
function hasSame(headers: FastifyRequest['headers'], etag: string, changedAt: Date | null): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== null && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
