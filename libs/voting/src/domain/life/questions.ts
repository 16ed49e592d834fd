import { addDays, dayOf, Refusal } from '@sifang/kernel';
import { requireState, VoteState, type OwnersVote } from './vote.js';

export enum QuestionAbout {
  /** 异议: to the posted roll. */
  ROLL = 'ROLL',
  /** 询问: to the posted result. */
  RESULT = 'RESULT',
}

/** How many a person may have open at one vote: enough for who has several units, and no flood. [D] */
const MOST_OPEN = 5;

/**
 * What a question that is raised now is about. About the roll until the notice, about the result as long as it is posted
 * for inquiries.
 * @throws Refusal VOTE_STATE_UNFIT · INQUIRIES_OVER · QUESTIONS_TOO_MANY
 */
export function questionAbout(vote: OwnersVote, openOfPerson: number, now: Date): QuestionAbout {
  requireState(vote, VoteState.ROLL_POSTED, VoteState.RESULT_POSTED);
  if (openOfPerson >= MOST_OPEN)
    throw new Refusal('QUESTIONS_TOO_MANY', `At most ${MOST_OPEN} of yours may wait for an answer.`);
  if (vote.state === VoteState.ROLL_POSTED) return QuestionAbout.ROLL;
  const last = addDays(vote.resultPostedOn!, vote.profile.inquiryDays.value);
  if (dayOf(now) > last) throw new Refusal('INQUIRIES_OVER', `Owners could ask until ${last}.`);
  return QuestionAbout.RESULT;
}

/** What was asked is answered as long as the answer can change anything. @throws Refusal VOTE_STATE_UNFIT · QUESTION_ANSWERED */
export function requireAnswerable(
  vote: OwnersVote,
  question: { readonly about: QuestionAbout; readonly answered: boolean },
): void {
  const { DRAFT, ROLL_POSTED, RESULT_POSTED } = VoteState;
  requireState(vote, ...(question.about === QuestionAbout.ROLL ? [DRAFT, ROLL_POSTED] : [RESULT_POSTED]));
  if (question.answered) throw new Refusal('QUESTION_ANSWERED', 'This was answered already.', 'questionId');
}
