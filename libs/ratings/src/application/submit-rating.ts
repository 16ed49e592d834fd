import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { valuesFrom } from '../domain/answer.js';
import { RaterGroup } from '../domain/rater-group.js';
import { saveAnswer } from '../persistence/answer.repository.js';
import { unitAnswered } from '../persistence/ratings.schema.js';
import { attachHandedIn, roundToAnswer } from './answering.js';
import type { GivenRating } from './save-rating.js';

/**
 * An owner answers for a unit, or changes the answer: until closing, and one answer for each unit.
 * @throws Refusal as `roundToAnswer`, `valuesFrom` and `attachHandedIn`, and UNIT_ANSWERED
 */
export async function submitRating(context: ActContext<Actor>, input: GivenRating): Promise<string> {
  const { tx, now, actor } = context;
  const { roundId, unitId, comment } = input;
  const { instrument } = await roundToAnswer(context, roundId, unitId);
  const marks = valuesFrom(instrument, RaterGroup.OWNERS, input.marks);
  const by = { id: newId(now), personId: actor.personId, at: now };
  const saved = await saveAnswer(tx, { ...by, roundId, unitId, marks, comment });
  if (!saved) throw unitAnswered();
  await attachHandedIn(context, saved, input.paperIds);
  return roundId;
}
