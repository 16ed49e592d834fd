import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import { newId, releasePapers, type ActContext } from '@sifang/platform';
import { valuesFrom, type Mark } from '../domain/answer.js';
import { RaterGroup } from '../domain/rater-group.js';
import { requireRight } from '../domain/rights.js';
import { isOfAnotherHand, savePaper, standingTo } from '../persistence/answer.repository.js';
import { unitAnswered } from '../persistence/ratings.schema.js';
import { lockForAnswering } from '../persistence/round.repository.js';
import { ownerOf, requireRunning, unitOfRated } from './answering.js';

export interface KeyRatingPaper {
  readonly roundId: string;
  readonly unitId: string;
  /** Printed on the form; each is keyed once. */
  readonly paperNumber: string;
  readonly marks: readonly Mark[];
  readonly comment: string;
}

/**
 * The desk keys a paper form; the same number again corrects what one keyed oneself.
 * @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_OPEN · UNIT_NOT_FOUND · UNIT_OF_RATED · UNIT_ANSWERED ·
 * PAPER_KEYED · KEYED_BY_ANOTHER, and as `valuesFrom`
 */
export async function keyRatingPaper(
  { tx, now, actor }: ActContext<Actor>,
  { roundId, unitId, paperNumber, marks, comment }: KeyRatingPaper,
): Promise<string> {
  const round = await lockForAnswering(tx, roundId);
  requireRight(actor, round, 'hold');
  requireRunning(round);
  const { listed, ofSubject } = await standingTo(tx, round, unitId, actor.personId, dayOf(now));
  if (ofSubject) throw unitOfRated();
  if (!listed) throw new Refusal('UNIT_NOT_FOUND', 'There is no such unit that may answer here.', 'unitId');
  const values = valuesFrom(round.instrument, RaterGroup.OWNERS, marks);
  const keyed = { id: newId(now), roundId, unitId, marks: values, comment, paperNumber, at: now };
  const answerId = await savePaper(tx, { ...keyed, keyedBy: actor.personId });
  if (!answerId && (await isOfAnotherHand(tx, { roundId, paperNumber, keyedBy: actor.personId })))
    throw new Refusal(
      'KEYED_BY_ANOTHER',
      'Somebody else keyed this paper: only they correct it.',
      'paperNumber',
    );
  if (!answerId) throw unitAnswered();
  // Somebody may have begun on the phone; what they sent is no part of what they wrote on paper.
  await releasePapers(tx, ownerOf(answerId), {});
  return roundId;
}
