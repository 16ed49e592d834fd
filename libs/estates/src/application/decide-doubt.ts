import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { Decision, requirePossible } from '../domain/doubts.js';
import { insertDecision, putAside } from '../persistence/doubt-decision.repository.js';
import { doubtsAt } from './doubts-at.js';
import { keeperAt } from './keeper-at.js';
import { recordAct } from './record-act.js';

export interface DoubtToDecide {
  readonly estateId: string;
  readonly doubtId: string;
  readonly decision: Decision;
  /** Why; kept beside the decision. */
  readonly reason: string;
  /** The decision in force that this one takes the place of; null for the first. */
  readonly replaces: string | null;
}

/**
 * A person settles what no rule does. The register itself stays as it is; only heads may be joined.
 * @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · DOUBT_NOT_FOUND · DECISION_NOT_POSSIBLE · DOUBT_DECIDED_ALREADY
 */
export async function decideDoubt(context: ActContext<Actor>, input: DoubtToDecide): Promise<void> {
  const { tx, now, actor } = context;
  const { estateId, doubtId, decision, reason, replaces } = input;
  const under = await keeperAt(tx, actor, estateId, 'estateId');
  const doubt = (await doubtsAt(tx, estateId)).find(({ id }) => id === doubtId);
  if (!doubt)
    throw new Refusal('DOUBT_NOT_FOUND', 'The register has changed: this doubt is no more.', 'doubtId');
  requirePossible(doubt.kind, decision);
  if (replaces !== null) await putAside(tx, estateId, replaces, now);
  const heads = decision === Decision.ONE_HEAD ? doubt.heads : [];
  const by = { decidedBy: actor.personId, decidedByName: actor.name, decidedAt: now };
  const { kind, id: key } = doubt;
  await insertDecision(tx, { id: newId(now), estateId, kind, key, heads, decision, reason, ...by });
  const details = { kind, decision, reason };
  const subject = { kind: 'estate', id: estateId };
  await recordAct(context, under, { act: 'DOUBT_DECIDED', subject, placeId: estateId, details });
}
