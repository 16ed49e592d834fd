import type { IncomingMessage } from 'node:http';

/**
 * Browsers say where a page came from; programs say nothing. A page of another site may neither post nor open a
 * socket with somebody's cookie, so the origin has to be the address that was asked, or one that is allowed by name.
 */
export function isOwnOrigin(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (origin === `http://${host}` || origin === `https://${host}` || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
