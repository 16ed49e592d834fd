import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { decide, objectionNotFound, type ObjectionDecision } from '../domain/objection.js';
import { requireRight, rights } from '../domain/rights.js';
import { objectionsOf, roundOfObjection, saveObjection, sheetsOf } from '../persistence/result.repository.js';
import { lockRound, record } from '../persistence/round.repository.js';

export interface DecideScoreObjection {
  readonly objectionId: string;
  readonly decision: ObjectionDecision;
  readonly reason: string;
}

/**
 * Somebody who neither holds the round nor rated in it decides.
 * @throws Refusal OBJECTION_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_PRELIMINARY · OBJECTION_DECIDED · DECIDER_INVOLVED
 */
export async function decideScoreObjection(
  { tx, now, actor }: ActContext<Actor>,
  { objectionId, decision, reason }: DecideScoreObjection,
): Promise<string> {
  const roundId = await roundOfObjection(tx, objectionId);
  if (!roundId) throw objectionNotFound();
  const round = await lockRound(tx, roundId);
  if (!rights.follow(actor, round)) throw objectionNotFound();
  requireRight(actor, round, 'decide');
  const objection = (await objectionsOf(tx, roundId)).find(({ id }) => id === objectionId)!;
  const { givenBy } = await sheetsOf(tx, roundId);
  const by = { personId: actor.personId, gaveSheet: givenBy.includes(actor.personId), now };
  await saveObjection(tx, decide(round, objection, { decision, reason }, by));
  const { item } = objection;
  await record(tx, round, { type: 'OBJECTION_DECIDED', item, text: reason, decision }, actor, now);
  return roundId;
}
