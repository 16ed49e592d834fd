import { beginTrace, inSpan, type Span } from '@sifang/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GRAPHQL, operationOf } from './asked-operations.js';

/** A trace for each request, with the answering of GraphQL as its part, where traces are taken. */
export function traceRequests(fastify: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const span = beginTrace(`HTTP ${request.method}`, { requestId: request.id });
    if (span) spans.set(request, span);
    done();
  });
  // Not before: the body is read in callbacks that know nothing of where they were set up.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) span.inside(done);
    else done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    span?.note({
      'http.route': request.routeOptions.url ?? '',
      'http.response.status_code': reply.statusCode,
    });
    span?.end();
    done();
  });
  fastify.addHook('onRoute', route => {
    if (route.url !== GRAPHQL) return;
    const { handler } = route;
    route.handler = function (request, reply) {
      return inSpan('GraphQL', {}, async note => {
        try {
          return await handler.call(this, request, reply);
        } finally {
          note({ operation: operationOf(request) ?? '' });
        }
      });
    };
  });
}
