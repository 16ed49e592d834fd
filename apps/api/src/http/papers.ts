import { addPaperToClaim } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { asId, Refusal } from '@sifang/kernel';
import {
  dispositionOf,
  MOST_PAPER_BYTES,
  tooLarge,
  type Acts,
  type Paper,
  type Papers,
  type PresentError,
} from '@sifang/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { letPass, tellAndLeave } from './let-pass.js';
import type { RequestContexts } from './request-contexts.js';

type Named = { readonly Params: { readonly id: string } };
type Called = { readonly Querystring: { readonly name?: string } };

interface Door {
  readonly papers: Papers;
  readonly acts: Acts;
  readonly contexts: RequestContexts;
  readonly present: PresentError;
}

/** Photos and documents: the bytes alone are the body, so that nothing has to be taken apart to get at them. */
export async function servePapers(
  fastify: FastifyInstance,
  { papers, acts, contexts, present }: Door,
): Promise<void> {
  const receive = async (request: FastifyRequest<Called>, actor: Actor): Promise<Paper> => {
    if (Number(request.headers['content-length']) > MOST_PAPER_BYTES) throw tooLarge();
    const { name } = request.query;
    return papers.receive(actor, typeof name === 'string' ? name : '', request.raw);
  };

  await fastify.register(async scope => {
    // In this scope every body is left on the line, whatever the sender calls it; what it is, its bytes say.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.setErrorHandler(async (error, request, reply) => {
      const answer = { errors: [present(error)] };
      if (await letPass(request.raw)) return reply.status(statusOf(error)).send(answer);
      return tellAndLeave(reply, statusOf(error), answer);
    });

    scope.post<Called>('/files/papers', async (request, reply) => {
      const { id, name, mediaType, bytes } = await receive(request, await contexts.signedIn(request, reply));
      return reply.status(201).send({ id, name, mediaType, bytes });
    });

    scope.post<Named & Called>('/files/claims/:id/papers', async (request, reply) => {
      const claimId = asId(request.params.id, 'claimId');
      const actor = await contexts.signedIn(request, reply);
      const { id: paperId } = await receive(request, actor);
      return reply.status(201).send({ id: await acts.run(addPaperToClaim, actor, { claimId, paperId }) });
    });

    scope.get<Named>('/files/papers/:id', async (request, reply) => {
      const actor = await contexts.signedIn(request, reply);
      const { paper, content } = await papers.open(actor, asId(request.params.id, 'paperId'));
      return reply.headers(headersFor(paper)).send(content);
    });
  });
}

/** Whatever somebody managed to send, no browser runs it, keeps it, or takes it for something else. */
function headersFor({ name, mediaType, bytes }: Paper): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-length': String(bytes),
    'content-disposition': dispositionOf(name),
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
