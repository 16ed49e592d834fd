import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { MOST_PAPER_BYTES } from '@sifang/platform';
import type { FastifyReply } from 'fastify';

/** Somebody who is told no in the middle of sending hears it only after a while; more than this is not waited for. */
const MOST_BYTES = 2 * MOST_PAPER_BYTES;
const PATIENCE_MS = 10_000;

/**
 * Lets the rest of a refused body pass unread: browsers take a line that closes while they send for one that broke,
 * and would not show the reason. @returns whether all of it has passed, so that the line can be used again
 */
export function letPass(request: IncomingMessage): Promise<boolean> {
  if (request.complete) return Promise.resolve(true);
  if (request.destroyed) return Promise.resolve(false);
  if (Number(request.headers['content-length']) > MOST_BYTES) return Promise.resolve(false);
  return new Promise(resolve => {
    let bytes = 0;
    const end = (passed: boolean): void => {
      clearTimeout(patience);
      request.pause().removeAllListeners('data');
      resolve(passed);
    };
    const patience = setTimeout(() => end(false), PATIENCE_MS);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) end(false);
    });
    request.once('end', () => end(true)).once('close', () => end(false));
  });
}

const LINGERING_MS = 2_000;

/**
 * Answers somebody who goes on sending whatever is said, and hangs up only a moment later: a line that is closed at
 * once takes the answer with it (RFC 9112, 9.6).
 */
export function tellAndLeave(reply: FastifyReply, status: number, answer: object): void {
  reply.hijack();
  const { raw } = reply;
  const text = JSON.stringify(answer);
  const length = Buffer.byteLength(text);
  raw.writeHead(status, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-type': 'application/json',
    'content-length': length,
    connection: 'close',
  });
  raw.write(text);
  reply.request.raw.resume();
  const patience = setTimeout(() => raw.destroy(), LINGERING_MS);
  raw.once('close', () => clearTimeout(patience));
}
