import { Refusal } from '@sifang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

const STATUS: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_ENTITLED: 403,
  PLACE_NOT_FOUND: 404,
  IMPORT_NOT_FOUND: 404,
  MEETING_NOT_FOUND: 404,
  ESTATE_NOT_FOUND: 404,
  ELECTION_NOT_FOUND: 404,
  VOTE_NOT_FOUND: 404,
  PAPER_NOT_FOUND: 404,
  NOTHING_HELD_BACK: 404,
  IMPORT_UNDER_WAY: 409,
  VOTE_STATE_UNFIT: 409,
  ROLL_FILE_TOO_LARGE: 413,
  TOO_MANY_ATTEMPTS: 429,
};
/** Long enough for a sender on a fair line to hear why; then the line is cut. */
const PATIENCE_MS = 10_000;

/** Refusals outside of GraphQL, in the shape in which GraphQL refuses. */
export async function refusedReply<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Promise<T>,
): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    letTheRestCome(request, reply);
    const { code, message, field } = error;
    void reply.status(STATUS[code] ?? 400);
    return { errors: [{ message, extensions: field === undefined ? { code } : { code, field } }] };
  }
}

/** Whoever is still sending hears the answer only if somebody takes what is on its way; nothing of it is kept. */
function letTheRestCome({ raw }: FastifyRequest, reply: FastifyReply): void {
  if (raw.complete) return;
  void reply.header('connection', 'close');
  const cut = setTimeout(() => raw.destroy(), PATIENCE_MS).unref();
  raw.on('error', () => undefined);
  raw.once('close', () => clearTimeout(cut));
  raw.resume();
}
