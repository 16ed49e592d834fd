import { belongsTo, type KnownQuestion, type KnownQuestions, type PresentError } from '@sifang/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { GRAPHQL, noteAsked } from './asked-operations.js';
import type { RequestContexts } from './request-contexts.js';

/** What GraphQL clients send beside the question decides the answer's type; who wants anything else asks Apollo. */
const TYPES: Readonly<Record<string, string>> = {
  '': 'application/json; charset=utf-8',
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};

interface Asked {
  readonly question: KnownQuestion;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly type: string;
}

/**
 * Answers questions that have a plan without Apollo, whose own road is a third of what such an answer costs. Who asks,
 * what they may see and what is wrong is found out by the same code as there, and everything else goes on to Apollo:
 * what is new, what changes something (but for a ballot), what is not asked in the plainest form.
 */
export function answerKnown(
  fastify: FastifyInstance,
  known: KnownQuestions,
  contexts: RequestContexts,
  present: PresentError,
): void {
  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const asked = askedBy(request, known);
    if (!asked) return undefined;
    const { question, variables, type } = asked;
    const context = { ...(await contexts.recalled(request, reply)), req: request };
    const { data, errors } = await question.plan(undefined, context, variables);
    // Variables that do not fit. Nothing has run, and graphql-js says it in the words that clients know.
    if (data === undefined) return undefined;
    noteAsked(request, question.asks);
    if (errors) belongsTo(request.id, ...errors);
    const told: readonly GraphQLFormattedError[] | undefined = errors?.map(present);
    // As bytes: the length of a string would be counted once for its header and again for the socket.
    const body = Buffer.from(`${JSON.stringify({ errors: told, data })}\n`);
    return reply.header('content-type', type).send(body);
  }

  fastify.addHook('onRoute', route => {
    if (route.url === GRAPHQL && [route.method].flat().includes('POST')) route.preHandler = answer;
  });
}

/** JSON alone: no page of another site can send that, as it could a form. */
function askedBy({ method, body, headers }: FastifyRequest, known: KnownQuestions): Asked | null {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json')) return null;
  if (typeof body !== 'object' || body === null) return null;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || extensions != null) return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  const question = known.find(query);
  if (!question || (operationName != null && operationName !== question.operationName)) return null;
  const type = TYPES[(headers.accept ?? '').split(/[,;]/, 1)[0]!.trim()];
  return type === undefined ? null : { question, variables: (variables ?? {}) as Asked['variables'], type };
}
