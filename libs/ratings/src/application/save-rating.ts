import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { draftFrom, type Mark } from '../domain/answer.js';
import { RaterGroup } from '../domain/rater-group.js';
import { saveDraft } from '../persistence/answer.repository.js';
import { unitAnswered } from '../persistence/ratings.schema.js';
import { attachToDraft, roundToAnswer } from './answering.js';

export interface GivenRating {
  readonly roundId: string;
  readonly unitId: string;
  readonly marks: readonly Mark[];
  readonly comment: string;
  readonly paperIds: readonly string[];
}

/**
 * A form half done is kept, to go on later; what was handed in before counts until the new one is.
 * @throws Refusal as `roundToAnswer`, `draftFrom` and `attachToDraft`, and UNIT_ANSWERED
 */
export async function saveRating(context: ActContext<Actor>, input: GivenRating): Promise<string> {
  const { tx, now, actor } = context;
  const { roundId, unitId, comment } = input;
  const { instrument } = await roundToAnswer(context, roundId, unitId);
  const draft = draftFrom(instrument, RaterGroup.OWNERS, input.marks);
  const by = { id: newId(now), personId: actor.personId, at: now };
  const saved = await saveDraft(tx, { ...by, roundId, unitId, draft, comment });
  if (!saved) throw unitAnswered();
  await attachToDraft(context, saved, input.paperIds);
  return roundId;
}
