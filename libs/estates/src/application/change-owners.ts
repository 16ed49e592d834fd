import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext, Seals } from '@sifang/platform';
import { changeOwners as decide, type ChangeOfOwners } from '../domain/change-of-owners.js';
import { whoTheyAre, type OwnerGiven } from '../domain/owner-given.js';
import { endOwners, insertVersion, presentOwners } from '../persistence/owner.repository.js';
import { lockUnit, saveOwnership } from '../persistence/unit.repository.js';
import { followOwners } from './claim/follow-owners.js';
import { keeperOf } from './keeper-at.js';
import { recordAct } from './record-act.js';

export interface OwnersToChange extends Omit<ChangeOfOwners, 'owners'> {
  readonly id: string;
  readonly owners: readonly OwnerGiven[];
  readonly seals: Seals;
}

/**
 * A unit passes to other owners, or the same own it in another way. Those until now are kept, with their last day.
 * @throws Refusal as the domain's `changeOwners` and `whoTheyAre`, and UNIT_NOT_FOUND · NOT_ENTITLED
 */
export async function changeOwners(
  context: ActContext<Actor>,
  { id, seals, owners, ...input }: OwnersToChange,
): Promise<string> {
  const { tx, now, actor } = context;
  const unit = await lockUnit(tx, id);
  const under = await keeperOf(tx, actor, unit);
  const change = { ...input, owners: whoTheyAre(owners, await presentOwners(tx, id)) };
  const { endedOn } = decide(unit, change, dayOf(now));
  const before = await endOwners(tx, id, endedOn);
  await saveOwnership(tx, id, change);
  const entry = { recordedAt: now, recordedBy: actor.personId, version: unit.version + 1, unitId: id };
  await insertVersion(tx, seals, { ...change, ...entry }, before);
  await followOwners(tx, [id], now, dayOf(now));
  const details = { reason: change.reason, since: change.since, owners: owners.length };
  const subject = { kind: 'unit', id };
  await recordAct(context, under, { act: 'OWNERS_CHANGED', subject, placeId: unit.estateId, details });
  return id;
}
