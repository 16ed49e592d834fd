import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { CandidateState } from '../../domain/nomination/candidate.js';
import { announce } from '../../persistence/election/election.repository.js';
import {
  answerQuestionWith,
  findQuestion,
  insertQuestion,
  questionsOpenOf,
} from '../../persistence/election/question.repository.js';
import { lockCandidate } from './lock-candidate.js';
import { requireOwner } from './request-election.js';

export interface AskCandidate {
  readonly id: string;
  readonly candidateId: string;
  readonly text: string;
}

/** How many one owner may have open with one candidate: enough to ask, and no flood. [D] */
const MOST_OPEN = 3;

/**
 * 提问, in public and in the same way to everybody, from the posting of the list until the count.
 * @throws Refusal CANDIDATE_NOT_FOUND · NOT_AN_OWNER · ELECTION_STATE_UNFIT · CANDIDATE_STATE_UNFIT · QUESTIONS_TOO_MANY · ID_TAKEN
 */
export async function askCandidate(
  { tx, now, actor }: ActContext<Actor>,
  { id, candidateId, text }: AskCandidate,
): Promise<string> {
  const { election, candidate } = await lockCandidate(tx, actor, candidateId);
  await requireOwner(tx, election.estateId, actor, now);
  const before = await findQuestion(tx, id);
  if (before?.candidateId === candidateId) return candidateId;
  requireState(election.state, ElectionState.LIST_POSTED, ElectionState.VOTING);
  if (candidate.state !== CandidateState.ADMITTED)
    throw new Refusal('CANDIDATE_STATE_UNFIT', 'Who does not stand is asked nothing.');
  if ((await questionsOpenOf(tx, candidateId, actor.personId)) >= MOST_OPEN)
    throw new Refusal('QUESTIONS_TOO_MANY', `At most ${MOST_OPEN} of yours may wait for an answer.`);
  await insertQuestion(tx, { id, candidateId, text, askedBy: actor.personId, askedAt: now });
  await announce(tx, election);
  return candidateId;
}

export interface AnswerCandidateQuestion {
  readonly questionId: string;
  readonly answer: string;
}

/** By the candidate, once. @throws Refusal QUESTION_NOT_FOUND · CANDIDATE_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · QUESTION_ANSWERED */
export async function answerCandidateQuestion(
  { tx, now, actor }: ActContext<Actor>,
  { questionId, answer }: AnswerCandidateQuestion,
): Promise<string> {
  const question = await findQuestion(tx, questionId);
  if (!question) throw new Refusal('QUESTION_NOT_FOUND', 'There is no such question.', 'questionId');
  const { election, candidate } = await lockCandidate(tx, actor, question.candidateId);
  if (candidate.personId !== actor.personId) throw new Refusal('NOT_ENTITLED', 'The candidate answers.');
  requireState(election.state, ElectionState.LIST_POSTED, ElectionState.VOTING);
  if ((await findQuestion(tx, questionId))!.answer !== null)
    throw new Refusal('QUESTION_ANSWERED', 'This was answered already.', 'questionId');
  await answerQuestionWith(tx, questionId, answer, now);
  await announce(tx, election);
  return candidate.id;
}
