import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireAnswerable } from '../../domain/life/questions.js';
import { requireOrganising } from '../../domain/rights.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { findQuestion, saveAnswer } from '../../persistence/question.repository.js';

export interface AnswerQuestion {
  readonly voteId: string;
  readonly questionId: string;
  readonly answer: string;
  /** Whether who asked was right: then the roll is taken back and made anew. */
  readonly upheld: boolean;
}

/** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · QUESTION_NOT_FOUND · QUESTION_ANSWERED · VOTE_STATE_UNFIT */
export async function answerQuestion(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, questionId, answer, upheld }: AnswerQuestion,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const question = await findQuestion(tx, questionId);
  if (question?.voteId !== voteId)
    throw new Refusal('QUESTION_NOT_FOUND', 'There is no such question about this vote.', 'questionId');
  requireAnswerable(vote, question);
  await saveAnswer(tx, questionId, { answer, upheld, by: actor.personId, at: now });
  await record(tx, row, { type: 'QUESTION_ANSWERED', questionId, upheld }, actor, now);
  return voteId;
}
