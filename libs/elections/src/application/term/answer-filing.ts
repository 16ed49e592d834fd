import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { record } from '../../persistence/body/body.repository.js';
import { filingNotFound, findFiling, saveFiling } from '../../persistence/term/filing.repository.js';
import { keptBody, todayOf } from './kept-body.js';

export interface AnswerFiling {
  readonly filingId: string;
  readonly accepted: boolean;
  /** Why it was returned; may be empty where it was accepted. */
  readonly text: string;
}

/** The street's word. What is returned is filed again. @throws Refusal FILING_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · NOT_FILED · ANSWERED_ALREADY · REASON_MISSING */
export async function answerFiling(
  context: ActContext<Actor>,
  { filingId, accepted, text }: AnswerFiling,
): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId } = await findFiling(tx, filingId);
  const { body } = await keptBody(context, bodyId, 'guide', filingNotFound);
  const filing = await findFiling(tx, filingId);
  if (filing.filedOn === null) throw new Refusal('NOT_FILED', 'This has not been filed yet.', 'filingId');
  if (filing.answer !== null)
    throw new Refusal('ANSWERED_ALREADY', 'This filing has been answered.', 'filingId');
  if (!accepted && text.trim() === '') throw new Refusal('REASON_MISSING', 'Say why.', 'text');
  const answer = accepted ? 'ACCEPTED' : 'RETURNED';
  await saveFiling(tx, { ...filing, answer, answerText: text, answeredOn: todayOf(context) });
  await record(tx, body, { type: 'FILING_ANSWERED', about: filing.about, answer, text }, actor, now);
  return body.id;
}
