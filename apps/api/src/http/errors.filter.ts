import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { belongsTo, errorPresenter, LOG } from '@sifang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { plainErrorOf } from './plain-error.js';

/** Errors of GraphQL are presented and logged at its own edge; here Nest would log every refusal as a failure. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    belongsTo(http.getRequest<FastifyRequest>().id, error);
    const status = statusOf(error);
    if (status < 500) void reply.status(status).send(plainErrorOf(status, (error as Error).message));
    else void reply.status(500).send({ errors: [errorPresenter(this.log)(error)] });
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return (error as { statusCode?: number } | null)?.statusCode ?? 500;
}
