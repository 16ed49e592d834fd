import { ClaimPapers, MOST_PAPER_BYTES } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { asId, Refusal } from '@sifang/kernel';
import type { PresentError } from '@sifang/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContexts } from './request-contexts.js';

type Named = { readonly Params: { readonly id: string } };

interface Door {
  readonly papers: ClaimPapers;
  readonly contexts: RequestContexts;
  readonly present: PresentError;
}

/** Papers of claims: the bytes alone are the body, so that nothing has to be taken apart to get at them. */
export async function serveClaimPapers(
  fastify: FastifyInstance,
  { papers, contexts, present }: Door,
): Promise<void> {
  const actorOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Actor> => {
    const { actor } = await contexts.overHttp(request, reply);
    if (actor) return actor;
    throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
  };

  await fastify.register(async scope => {
    // In this scope every body is bytes, whatever the sender calls it; what it is, the act finds out.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_PAPER_BYTES }, (_, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error, _, reply) => {
      const told = (error as { code?: string }).code === BODY_TOO_LARGE ? tooLarge() : error;
      void reply.status(statusOf(told)).send({ errors: [present(told)] });
    });

    scope.post<Named>('/files/claims/:id/papers', async (request, reply) => {
      const actor = await actorOf(request, reply);
      const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const id = await papers.add(actor, asId(request.params.id, 'claimId'), content);
      return reply.status(201).send({ id });
    });

    scope.get<Named>('/files/claim-papers/:id', async (request, reply) => {
      const actor = await actorOf(request, reply);
      const { mediaType, content } = await papers.read(actor, asId(request.params.id, 'paperId'));
      return reply.headers(headersFor(mediaType)).send(content);
    });
  });
}

const BODY_TOO_LARGE = 'FST_ERR_CTP_BODY_TOO_LARGE';

function tooLarge(): Refusal {
  return new Refusal('PAPER_TOO_LARGE', 'A paper has at most 10 MB.', 'paper');
}

/** Whatever somebody managed to send, no browser runs it, keeps it, or takes it for something else. */
function headersFor(mediaType: string): Record<string, string> {
  const shown = mediaType.startsWith('image/') ? 'inline' : 'attachment';
  return {
    'content-type': mediaType,
    'content-disposition': `${shown}; filename="paper.${mediaType.replace(/^.*\//, '')}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  };
}

function statusOf(error: unknown): number {
  if (!(error instanceof Refusal)) return 500;
  if (error.code === 'NOT_SIGNED_IN') return 401;
  if (error.code === 'PAPER_TOO_LARGE') return 413;
  return error.code.endsWith('_NOT_FOUND') ? 404 : 400;
}
