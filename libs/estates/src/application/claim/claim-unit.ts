import { holdAsOwner } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext, Seals } from '@sifang/platform';
import { ownerWhoClaims } from '../../domain/claim/match.js';
import {
  linkOwner,
  lockUnit,
  ownersNow,
  type ClaimedUnit,
} from '../../persistence/claim/claim.repository.js';
import { likenessOf, type Given } from './given.js';
import { recordClaim } from './record-claim.js';
import { votersChanged } from './voters-changed.js';

export interface ClaimUnit extends Given {
  readonly unit: ClaimedUnit;
  readonly seals: Seals;
}

/**
 * The register itself answers: who knows telephone, name and last six of an owner is linked at once. A mismatch is the
 * same answer whatever does not fit. Asked by `Claims`, which counts.
 * @returns whether the unit is linked now
 */
export async function claimUnit(
  context: ActContext<Actor>,
  { unit, seals, ...given }: ClaimUnit,
): Promise<boolean> {
  const { tx, now, actor } = context;
  const { personId } = actor;
  const { id, estateId, name } = unit;
  await lockUnit(tx, id);
  const owner = ownerWhoClaims(await ownersNow(tx, id), likenessOf(seals, given), personId);
  if (!owner) return false;
  if (owner.personId === personId) return true;
  await linkOwner(tx, owner.id, personId);
  await votersChanged(tx, [id], now);
  await holdAsOwner(tx, now, { personId, estateId, today: dayOf(now) });
  await recordClaim(context, null, {
    act: 'UNIT_CLAIMED',
    subject: { kind: 'unit_owner', id: owner.id },
    placeId: estateId,
    details: { unit: name },
  });
  return true;
}
