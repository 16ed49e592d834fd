import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { RecentlyUsed } from '@sifang/platform';
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

/** Anybody can ask under any name. */
const MOST_HOSTS = 50;
const byHost = new RecentlyUsed<string, OutgoingHttpHeaders>(MOST_HOSTS);

/**
 * Only the host makes a difference to them, so they are made once for each. Given to the reply and not to the raw response, which
 * checks every one of them again for every answer.
 */
export function secureHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ raw }, reply, done) => {
    try {
      void reply.headers(headersFor(raw.headers.host ?? ''));
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

/** @throws what helmet finds wrong with the host */
function headersFor(host: string): OutgoingHttpHeaders {
  const known = byHost.get(host);
  if (known) return known;
  // An answer that nobody gets.
  const asked = new IncomingMessage(new Socket());
  asked.headers.host = host;
  const answer = new ServerResponse(asked);
  write(asked, answer, error => {
    if (error) throw error as Error;
  });
  const headers = answer.getHeaders();
  byHost.set(host, headers);
  return headers;
}
