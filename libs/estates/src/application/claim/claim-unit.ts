import { holdAsOwner } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext, Seals } from '@sifang/platform';
import { ownerWhoClaims, requireAttemptsLeft } from '../../domain/claim/match.js';
import {
  countWrongAnswer,
  linkOwner,
  lockAttempts,
  lockUnit,
  ownersNow,
  unitByRoom,
  wrongAnswers,
} from '../../persistence/claim/claim.repository.js';
import { likenessOf, type Given } from './given.js';
import { recordClaim } from './record-claim.js';

export interface ClaimUnit extends Given {
  readonly estateId: string;
  /** As people write it: 3-1-502. */
  readonly room: string;
  readonly seals: Seals;
}

/**
 * The register itself answers: who knows telephone, name and last six of an owner is linked at once. A mismatch is no
 * refusal, for it has to be counted; it is the same answer whatever does not fit.
 * @returns whether the unit is linked now
 * @throws Refusal UNIT_NOT_FOUND · CLAIM_ATTEMPTS_SPENT
 */
export async function claimUnit(
  context: ActContext<Actor>,
  { estateId, room, seals, ...given }: ClaimUnit,
): Promise<boolean> {
  const { tx, now, actor } = context;
  const { personId } = actor;
  await lockAttempts(tx, personId);
  const unit = await unitByRoom(tx, estateId, room);
  requireAttemptsLeft(await wrongAnswers(tx, personId, unit.id, now));
  await lockUnit(tx, unit.id);
  const owner = ownerWhoClaims(await ownersNow(tx, unit.id), likenessOf(seals, given), personId);
  if (!owner) {
    await countWrongAnswer(tx, personId, unit.id, now);
    return false;
  }
  if (owner.personId === personId) return true;
  await linkOwner(tx, owner.id, personId);
  await holdAsOwner(tx, now, { personId, estateId, today: dayOf(now) });
  await recordClaim(context, null, {
    act: 'UNIT_CLAIMED',
    subject: { kind: 'unit_owner', id: owner.id },
    placeId: estateId,
    details: { unit: unit.name },
  });
  return true;
}
