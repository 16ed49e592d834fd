import { enterPhone, holdAsOwner, phoneOf } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext, Seals } from '@sifang/platform';
import { ClaimState, requireFollows, type Claim } from '../../domain/claim/claim.js';
import { rights } from '../../domain/rights.js';
import {
  claimNotFound,
  linkOwner,
  lockClaim,
  lockUnit,
  ownersNow,
  saveDecision,
  sealedPhoneOf,
} from '../../persistence/claim/claim.repository.js';
import { lineageOf } from '../../persistence/place-reach.queries.js';
import { recordClaim } from './record-claim.js';
import { votersChanged } from './voters-changed.js';

export interface DecideClaim {
  readonly claimId: string;
  readonly decision: ClaimState.ACCEPTED | ClaimState.REFUSED | ClaimState.MORE_ASKED;
  /** The owner on the register whom the claimant is; given exactly when accepting. */
  readonly ownerId: string | null;
  /** Needed unless accepting; the claimant reads it. */
  readonly reason: string;
  readonly seals: Seals;
}

/**
 * A person at the desk decides: community or property office, never about their own claim.
 * @throws Refusal CLAIM_NOT_FOUND · OWN_CLAIM · REASON_MISSING · OWNER_NOT_FOUND · OWNER_CLAIMED_ALREADY ·
 *   CLAIMED_BY_YOU_ALREADY · CLAIM_DECIDED · CLAIM_COMPLETE · PHONE_TAKEN
 */
export async function decideClaim(context: ActContext<Actor>, input: DecideClaim): Promise<string> {
  const { tx, now, actor } = context;
  const { claimId, decision, ownerId, reason, seals } = input;
  const claim = await lockClaim(tx, claimId);
  const { path } = await lineageOf(tx, claim.estateId, 'claimId');
  const under = rights.keep(actor, path);
  if (!under) throw claimNotFound();
  if (claim.personId === actor.personId)
    throw new Refusal('OWN_CLAIM', 'Somebody else must decide about your own claim.');
  requireFollows(claim.state, decision);
  if (decision !== ClaimState.ACCEPTED && !reason)
    throw new Refusal('REASON_MISSING', 'Say why: the claimant reads it.', 'reason');
  if (decision === ClaimState.ACCEPTED) await link(context, claim, ownerId, seals);
  const unitOwnerId = decision === ClaimState.ACCEPTED ? ownerId : null;
  await saveDecision(tx, claimId, {
    state: decision,
    reason,
    unitOwnerId,
    decidedBy: actor.personId,
    decidedAt: now,
  });
  await recordClaim(context, under, {
    act: `CLAIM_${decision}`,
    subject: { kind: 'unit_claim', id: claimId },
    personId: claim.personId,
    placeId: claim.estateId,
    details: { reason },
  });
  return claimId;
}

async function link(
  { tx, now }: ActContext<Actor>,
  claim: Claim,
  ownerId: string | null,
  seals: Seals,
): Promise<void> {
  const { id: claimId, unitId, estateId, personId } = claim;
  await lockUnit(tx, unitId);
  const owner = (await ownersNow(tx, unitId)).find(({ id }) => id === ownerId);
  if (!owner)
    throw new Refusal('OWNER_NOT_FOUND', 'Choose the owner on the register whom the claimant is.', 'ownerId');
  await linkOwner(tx, owner.id, personId);
  await votersChanged(tx, [unitId], now);
  await holdAsOwner(tx, now, { personId, estateId, today: dayOf(now) });
  // Whoever left a number that is no mobile one goes on signing in as until now.
  const phone = phoneOf(seals.open('claim phone', claimId, await sealedPhoneOf(tx, claimId)));
  if (phone) await enterPhone(tx, personId, phone);
}
