import { asId, Refusal } from '@sifang/kernel';
import type { MinutesPapers, WordFile } from '@sifang/minutes';
import type { PresentError } from '@sifang/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RequestContexts } from './request-contexts.js';

interface Door {
  readonly papers: MinutesPapers;
  readonly contexts: RequestContexts;
  readonly present: PresentError;
}

/** Minutes and records as Word files. */
export async function serveMinutesPapers(
  fastify: FastifyInstance,
  { papers, contexts, present }: Door,
): Promise<void> {
  await fastify.register(async scope => {
    scope.setErrorHandler((error, _, reply) => {
      void reply.status(statusOf(error)).send({ errors: [present(error)] });
    });

    scope.get<{ Params: { id: string; version: string } }>(
      '/files/minutes/:id/:version',
      async (request, reply) => {
        const actor = await contexts.signedIn(request, reply);
        const { id, version } = request.params;
        return send(reply, await papers.minutes(actor, asId(id, 'id'), versionOf(version)));
      },
    );

    scope.get<{ Params: { meetingId: string } }>(
      '/files/meeting-records/:meetingId',
      async (request, reply) => {
        const actor = await contexts.signedIn(request, reply);
        return send(reply, await papers.record(actor, asId(request.params.meetingId, 'meetingId')));
      },
    );
  });
}

/** A number that is none names a version that does not exist. */
function versionOf(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

function send(reply: FastifyReply, { name, mediaType, content }: WordFile): FastifyReply {
  const headers = {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="minutes.docx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  };
  return reply.headers(headers).send(content);
}

function statusOf(error: unknown): number {
  if (!(error instanceof Refusal)) return 500;
  if (error.code === 'NOT_SIGNED_IN') return 401;
  if (error.code === 'NOT_ENTITLED') return 403;
  return error.code.endsWith('_NOT_FOUND') ? 404 : 400;
}
