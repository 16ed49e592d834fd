import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { TellOfRequest } from '../figures/request-figures.js';
import { operationOf } from './asked-operations.js';

/** Milliseconds. A file to a phone with a poor network takes longer without anything being wrong. */
const SLOW = 1_000;
const FILES = '/*';

/**
 * Gives each request's id back with its answer and says one line of it: nothing that was asked with, nobody who asked.
 * Quick ones are said at `debug`.
 */
export function watchRequests(fastify: FastifyInstance, log: Logger, tell: TellOfRequest): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const operation = operationOf(request);
    if (operation) tell(operation, reply.elapsedTime / 1_000);
    const level = levelOf(request, reply);
    if (!log.isLevelEnabled(level)) return done();
    log[level](
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        ...(operation ? { operation } : {}),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request answered',
    );
    done();
  });
}

function levelOf({ routeOptions }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply) {
  if (statusCode >= 500) return 'warn';
  return elapsedTime > SLOW && routeOptions.url !== FILES ? 'info' : 'debug';
}
