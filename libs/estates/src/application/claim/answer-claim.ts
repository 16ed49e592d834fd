import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { ClaimState, requireFollows } from '../../domain/claim/claim.js';
import { saveState } from '../../persistence/claim/claim.repository.js';
import { lockOwnClaim } from './own-claim.js';
import { recordClaim } from './record-claim.js';

export interface AnswerClaim {
  readonly claimId: string;
  /** What there is to say about the papers added; may be empty. */
  readonly note: string;
}

/** What the desk asked for is there now. @throws Refusal CLAIM_NOT_FOUND · CLAIM_COMPLETE · CLAIM_DECIDED */
export async function answerClaim(
  { tx, actor }: ActContext<Actor>,
  { claimId, note }: AnswerClaim,
): Promise<string> {
  const { state } = await lockOwnClaim(tx, actor, claimId);
  requireFollows(state, ClaimState.FILED);
  await saveState(tx, claimId, ClaimState.FILED, note);
  return claimId;
}

/** @throws Refusal CLAIM_NOT_FOUND · CLAIM_DECIDED */
export async function withdrawClaim(context: ActContext<Actor>, claimId: string): Promise<string> {
  const { tx, actor } = context;
  const { state, estateId } = await lockOwnClaim(tx, actor, claimId);
  if (state === ClaimState.WITHDRAWN) return claimId;
  requireFollows(state, ClaimState.WITHDRAWN);
  await saveState(tx, claimId, ClaimState.WITHDRAWN);
  const subject = { kind: 'unit_claim', id: claimId };
  await recordClaim(context, null, { act: 'CLAIM_WITHDRAWN', subject, placeId: estateId });
  return claimId;
}
