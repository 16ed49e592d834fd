import type { Actor } from '@sifang/identity/domain';
import type { Tx } from '@sifang/platform';
import type { Claim } from '../../domain/claim/claim.js';
import { claimNotFound, lockClaim } from '../../persistence/claim/claim.repository.js';

/** Somebody else's claim is as good as none. @throws Refusal CLAIM_NOT_FOUND */
export async function lockOwnClaim(tx: Tx, actor: Actor, claimId: string): Promise<Claim> {
  const claim = await lockClaim(tx, claimId);
  if (claim.personId !== actor.personId) throw claimNotFound();
  return claim;
}
