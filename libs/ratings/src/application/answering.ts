import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import { attachPapers, type ActContext } from '@sifang/platform';
import { requireRight } from '../domain/rights.js';
import { RoundState } from '../domain/round.js';
import { standingTo } from '../persistence/answer.repository.js';
import { lockForAnswering, type AnsweredRound } from '../persistence/round.repository.js';

/** How papers of an answer are called among all papers. */
export const ANSWER_PAPERS = 'rating-answer';
const MOST_PAPERS = 6;

/**
 * The round, held open until the answer is in.
 * @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_OPEN · UNIT_NOT_YOURS · UNIT_OF_RATED
 */
export async function roundToAnswer(
  { tx, now, actor }: ActContext<Actor>,
  roundId: string,
  unitId: string,
): Promise<AnsweredRound> {
  const round = await lockForAnswering(tx, roundId);
  requireRight(actor, round, 'answer');
  requireRunning(round);
  const { listed, held, ofSubject } = await standingTo(tx, round, unitId, actor.personId, dayOf(now));
  if (ofSubject) throw unitOfRated();
  if (!listed || !held)
    throw new Refusal('UNIT_NOT_YOURS', 'This is no unit of yours that may answer here.', 'unitId');
  return round;
}

/** By the database's clock. @throws Refusal ROUND_NOT_OPEN */
export function requireRunning({ state, over }: AnsweredRound): void {
  if (state !== RoundState.OPEN || over)
    throw new Refusal('ROUND_NOT_OPEN', 'This round is not open for rating.');
}

export function unitOfRated(): Refusal {
  return new Refusal(
    'UNIT_OF_RATED',
    'Somebody of the rated organisation owns this unit: it does not judge.',
    'unitId',
  );
}

/** @throws Refusal PAPERS_TOO_MANY · PAPER_NOT_FOUND */
export async function attach(
  { tx, now, actor }: ActContext<Actor>,
  answerId: string,
  paperIds: readonly string[],
): Promise<void> {
  if (paperIds.length > MOST_PAPERS)
    throw new Refusal('PAPERS_TOO_MANY', `At most ${MOST_PAPERS} photos.`, 'paperIds');
  const owner = { kind: ANSWER_PAPERS, id: answerId };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds, now });
}
