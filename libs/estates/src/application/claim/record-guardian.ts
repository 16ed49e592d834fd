import { enterPhone, findPerson, holdAsOwner, registerPerson } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { lockUnit, ownersNow } from '../../persistence/claim/claim.repository.js';
import { findGuardianship, insertGuardianship } from '../../persistence/claim/guardianship.repository.js';
import { unitNotFound } from '../../persistence/unit.repository.js';
import { keeperOver } from '../keeper-at.js';
import { recordClaim } from './record-claim.js';
import { votersChanged } from './voters-changed.js';

export interface RecordGuardian {
  /** Chosen by the client: a retry records once. */
  readonly id: string;
  readonly unitId: string;
  readonly ownerId: string;
  /** Who acts for the owner. */
  readonly guardianId: string;
  /** Of somebody who is new here; null for somebody known. */
  readonly guardianName: string | null;
  /** What somebody new signs in with; null: not yet. */
  readonly phone: string | null;
  readonly since: CalendarDay;
  /** Last day; null while no end is set. */
  readonly until: CalendarDay | null;
  /** What proves it, with its number. */
  readonly paper: string;
}

/**
 * A guardian acts for an owner who is a minor or cannot act (Civil Code Arts 23, 27, 28), by the paper shown at the desk.
 * @throws Refusal UNIT_NOT_FOUND · NOT_ENTITLED · OWNER_NOT_FOUND · TERM_BACKWARDS ·
 *   GUARDIAN_NAMED_ALREADY · GUARDIAN_IS_OWNER · PERSON_NOT_FOUND · PHONE_INVALID · PHONE_TAKEN
 */
export async function recordGuardian(context: ActContext<Actor>, input: RecordGuardian): Promise<string> {
  const { tx, now, actor } = context;
  const { id, unitId, ownerId, guardianId, since, until, paper } = input;
  const unit = await lockUnit(tx, unitId);
  const under = await keeperOver(tx, actor, unit.estateId, unitNotFound('unitId'));
  if ((await findGuardianship(tx, id))?.unitId === unitId) return id;
  const owner = (await ownersNow(tx, unitId)).find(one => one.id === ownerId);
  if (!owner) throw new Refusal('OWNER_NOT_FOUND', 'This is no owner of the unit.', 'ownerId');
  if (owner.personId === guardianId)
    throw new Refusal('GUARDIAN_IS_OWNER', 'Nobody is their own guardian.', 'guardianId');
  if (until !== null && until < since)
    throw new Refusal('TERM_BACKWARDS', 'A term does not end before it begins.', 'until');
  await bringIn(tx, input);
  await holdAsOwner(
    tx,
    now,
    { personId: guardianId, estateId: unit.estateId, today: dayOf(now), since },
    '业主监护人',
  );
  await insertGuardianship(tx, {
    ...{ id, ownerId, guardianId, since, until, paper },
    ...{ recordedBy: actor.personId, recordedAt: now },
  });
  await votersChanged(tx, [unitId], now);
  await recordClaim(context, under, {
    act: 'GUARDIAN_RECORDED',
    subject: { kind: 'unit_owner', id: ownerId },
    personId: guardianId,
    placeId: unit.estateId,
    details: { unit: unit.name, since, until, paper },
  });
  return id;
}

/** A parent or a relative, often nobody whom the register knows. */
async function bringIn(tx: Tx, { guardianId, guardianName, phone }: RecordGuardian): Promise<void> {
  if (guardianName === null || (await findPerson(tx, guardianId))) return;
  await registerPerson(tx, { id: guardianId, name: guardianName });
  if (phone !== null) await enterPhone(tx, guardianId, phone);
}
