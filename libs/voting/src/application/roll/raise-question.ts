import { holdsAny } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { questionAbout } from '../../domain/life/questions.js';
import { requireSeeing } from '../../domain/rights.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import {
  findQuestion,
  insertQuestion,
  nameOfUnit,
  openQuestions,
} from '../../persistence/question.repository.js';

export interface RaiseQuestion {
  /** Chosen by the client: a retry raises once. */
  readonly id: string;
  readonly voteId: string;
  readonly text: string;
  /** The unit of the roll that it is about; null: the roll or the result as a whole, such as a unit that is missing. */
  readonly unitNo: number | null;
}

/**
 * 异议 to the posted roll, 询问 about the posted result, by whoever owns a unit of the estate or is guardian of who does.
 * @throws Refusal VOTE_NOT_FOUND · NOT_AN_OWNER · VOTE_STATE_UNFIT · INQUIRIES_OVER · QUESTIONS_TOO_MANY · UNIT_NOT_FOUND · ID_TAKEN
 */
export async function raiseQuestion(
  { tx, now, actor }: ActContext<Actor>,
  { id, voteId, text, unitNo }: RaiseQuestion,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireSeeing(actor, row);
  const before = await findQuestion(tx, id);
  if (before?.raisedBy === actor.personId && before.voteId === voteId) return voteId;
  if (!(await holdsAny(tx, row.estateId, actor.personId, dayOf(now))))
    throw new Refusal('NOT_AN_OWNER', 'Owners of the estate ask and object.');
  const about = questionAbout(vote, await openQuestions(tx, voteId, null, actor.personId), now);
  const unitName = unitNo === null ? null : await nameOfUnit(tx, voteId, unitNo);
  await insertQuestion(tx, { id, voteId, about, unitName, text, raisedBy: actor.personId, raisedAt: now });
  await record(tx, row, { type: 'QUESTION_RAISED', questionId: id }, actor, now);
  return voteId;
}
