import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import { newId, type ActContext, type Tx } from '@sifang/platform';
import { voterAgreedOn } from '../../domain/claim/voter.js';
import { lockUnit, ownersNow } from '../../persistence/claim/claim.repository.js';
import { ownersSpokenFor } from '../../persistence/claim/guardianship.repository.js';
import {
  consentsFor,
  replaceVoter,
  saveConsent,
  voterNamed,
} from '../../persistence/claim/voter.repository.js';
import { unitNotFound } from '../../persistence/unit.repository.js';
import { keeperOver } from '../keeper-at.js';
import { recordClaim } from './record-claim.js';
import { votersChanged } from './voters-changed.js';

export interface NameVoter {
  readonly unitId: string;
  /** One of the unit's owners, as whom the voter stands on the register. */
  readonly ownerId: string;
}

/**
 * One of the joint owners says who shall vote for the unit; once all of them want the same, it is so.
 * @throws Refusal UNIT_NOT_FOUND · OWNER_NOT_FOUND · VOTER_NAMED_MEANWHILE
 */
export async function nameVoter(context: ActContext<Actor>, { unitId, ownerId }: NameVoter): Promise<string> {
  const { tx, now, actor } = context;
  const unit = await lockUnit(tx, unitId);
  const speaksFor = await ownersSpokenFor(tx, unitId, actor.personId, dayOf(now));
  if (speaksFor.length === 0) throw unitNotFound('unitId');
  const owners = await requireOwner(tx, unitId, ownerId);
  for (const byOwnerId of speaksFor)
    await saveConsent(tx, unitId, { byOwnerId, forOwnerId: ownerId }, actor.personId, now);
  const agreed = voterAgreedOn(owners, await consentsFor(tx, unitId));
  if (!agreed || agreed === (await voterNamed(tx, unitId))) return unitId;
  await replaceVoter(tx, { id: newId(now), unitId, ownerId: agreed, paper: '', since: now });
  await votersChanged(tx, [unitId], now);
  await recordClaim(context, null, {
    act: 'VOTER_NAMED',
    subject: { kind: 'unit', id: unitId },
    placeId: unit.estateId,
    details: { unit: unit.name, ownerId: agreed },
  });
  return unitId;
}

export interface NameVoterByPaper extends NameVoter {
  /** What the owners signed, with its date. */
  readonly paper: string;
}

/**
 * The desk enters what all joint owners signed on paper.
 * @throws Refusal UNIT_NOT_FOUND · NOT_ENTITLED · OWNER_NOT_FOUND · VOTER_NAMED_MEANWHILE
 */
export async function nameVoterByPaper(
  context: ActContext<Actor>,
  { unitId, ownerId, paper }: NameVoterByPaper,
): Promise<string> {
  const { tx, now, actor } = context;
  const unit = await lockUnit(tx, unitId);
  const under = await keeperOver(tx, actor, unit.estateId, unitNotFound('unitId'));
  await requireOwner(tx, unitId, ownerId);
  await replaceVoter(tx, { id: newId(now), unitId, ownerId, paper, since: now });
  await votersChanged(tx, [unitId], now);
  await recordClaim(context, under, {
    act: 'VOTER_NAMED',
    subject: { kind: 'unit', id: unitId },
    placeId: unit.estateId,
    details: { unit: unit.name, ownerId, paper },
  });
  return unitId;
}

/** @returns ids of all owners @throws Refusal OWNER_NOT_FOUND */
async function requireOwner(tx: Tx, unitId: string, ownerId: string): Promise<string[]> {
  const owners = (await ownersNow(tx, unitId)).map(({ id }) => id);
  if (!owners.includes(ownerId))
    throw new Refusal('OWNER_NOT_FOUND', 'The voter is one of the owners of this unit.', 'ownerId');
  return owners;
}
