import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext, Seals } from '@sifang/platform';
import { ClaimState } from '../../domain/claim/claim.js';
import { findClaim, insertClaim, unitByRoom } from '../../persistence/claim/claim.repository.js';
import { plainId, plainPhone } from '../../persistence/owner-seals.js';
import type { Given } from './given.js';
import { recordClaim } from './record-claim.js';

export interface FileClaim extends Given {
  /** Chosen by the client: a retry files once. */
  readonly id: string;
  readonly estateId: string;
  readonly room: string;
  readonly note: string;
  readonly seals: Seals;
}

/**
 * For a person at the desk to decide; papers are added to it.
 * @throws Refusal UNIT_NOT_FOUND · CLAIM_FILED_ALREADY · ID_TAKEN
 */
export async function fileClaim(
  context: ActContext<Actor>,
  { id, estateId, room, name, phone, idSuffix, note, seals }: FileClaim,
): Promise<string> {
  const { tx, now, actor } = context;
  const filed = await findClaim(tx, id);
  if (filed?.personId === actor.personId) return id;
  if (filed) throw new Refusal('ID_TAKEN', 'This id is in use.', 'id');
  const unit = await unitByRoom(tx, estateId, room);
  await insertClaim(tx, {
    ...{ id, unitId: unit.id, personId: actor.personId, state: ClaimState.FILED },
    ...{ name, idSuffix: plainId(idSuffix), note, filedAt: now, unitOwnerId: null },
    phoneSealed: seals.seal('claim phone', id, plainPhone(phone)),
  });
  const subject = { kind: 'unit_claim', id };
  await recordClaim(context, null, {
    act: 'CLAIM_FILED',
    subject,
    placeId: estateId,
    details: { unit: unit.name },
  });
  return id;
}
