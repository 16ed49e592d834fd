import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Pages load nothing from elsewhere. Inline styles are allowed because the desk pages' component kit writes them. */
const write = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      // Older Safari does not count a socket to the own host as 'self'.
      'connect-src': [
        "'self'",
        ({ headers }) => `ws://${headers.host}`,
        ({ headers }) => `wss://${headers.host}`,
      ],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
  // Whether there is TLS in front is the proxy's to know and to say.
  strictTransportSecurity: false,
});

/** Fastify's own plugin makes them anew for each request, which costs more than finding out who asks. */
export function secureHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ raw }, reply, done) => write(raw, reply.raw, () => done()));
}
