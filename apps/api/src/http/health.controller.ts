import { Controller, Get, Header, Res } from '@nestjs/common';
import { Database } from '@sifang/platform';
import type { FastifyReply } from 'fastify';
import { Metrics } from './metrics.js';

@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  /** The process is alive. */
  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** Able to serve: the database answers, and migrations were applied before the door was opened. */
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    try {
      await this.database.rows('ready', 'SELECT 1', []);
      return { status: 'ok' };
    } catch {
      void reply.status(503);
      return { status: 'database not reached' };
    }
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape(): Promise<string> {
    return this.metrics.text();
  }
}
