import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedReply } from './refused-reply.js';
import type { RequestContexts } from './request-contexts.js';

export interface WrittenPaper {
  /** As it is kept by whoever asked for it. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array | Readable;
}

/** Answers with a file that is written for whoever has signed in, and for nobody in between to keep. */
export function writtenPaper(
  requests: RequestContexts,
  request: FastifyRequest,
  reply: FastifyReply,
  write: (actor: Actor) => Promise<WrittenPaper>,
): Promise<unknown> {
  return refusedReply(request, reply, async () => {
    const { name, mediaType, content } = await write(await requests.signedIn(request, reply));
    void reply
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff');
    // It takes either; its types do not say so of both at once.
    return new StreamableFile(content as Uint8Array, { type: mediaType });
  });
}
