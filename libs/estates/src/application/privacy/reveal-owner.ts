import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { audit, type ActContext, type Seals } from '@sifang/platform';
import { ownerSeals } from '../../persistence/owner-seals.js';
import { ownerNotFound, sealedOwner } from '../../persistence/privacy/sealed-owner.queries.js';
import { keeperOver } from '../keeper-at.js';

export interface RevealOwner {
  readonly ownerId: string;
  /** What the full text is needed for; the person concerned reads it. */
  readonly reason: string;
  readonly seals: Seals;
}

export interface RevealedOwner {
  readonly ownerId: string;
  readonly name: string;
  /** Null when the register has none. */
  readonly phone: string | null;
  /** Null when the register has the last six only. */
  readonly idNumber: string | null;
  readonly idSuffix: string | null;
}

/** Too short to be a reason: 查看 says nothing. */
const SHORTEST_REASON = 4;

/**
 * A full look at one owner's name, telephone and id: an act that leaves a trace, like any other.
 * @throws Refusal OWNER_NOT_FOUND · NOT_ENTITLED · REASON_TOO_SHORT
 */
export async function revealOwner(
  { tx, now, actor }: ActContext<Actor>,
  { ownerId, reason, seals }: RevealOwner,
): Promise<RevealedOwner> {
  const owner = await sealedOwner(tx, ownerId);
  const under = await keeperOver(tx, actor, owner.estateId, ownerNotFound());
  if ([...reason].length < SHORTEST_REASON)
    throw new Refusal('REASON_TOO_SHORT', 'Say what you need it for; the owner will read it.', 'reason');
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under }, act: 'OWNER_REVEALED' },
    subject: { kind: 'unit_owner', id: ownerId },
    ...{ personId: owner.personId, placeId: owner.estateId, details: { unit: owner.unit, reason } },
  });
  const { idSealed, phoneSealed } = owner;
  return {
    ...{ ownerId, name: owner.name, idSuffix: owner.idSuffix },
    phone: phoneSealed && ownerSeals.openPhone(seals, ownerId, phoneSealed),
    idNumber: idSealed && ownerSeals.openId(seals, ownerId, idSealed),
  };
}
