import type { FastifyInstance } from 'fastify';

const RAW = 'application/octet-stream';

/** Files are left on the line for whoever takes them in; they are never in memory as a whole. */
export function leaveRawBodies(fastify: FastifyInstance): void {
  if (!fastify.hasContentTypeParser(RAW))
    fastify.addContentTypeParser(RAW, (_request, _payload, done) => done(null));
}
