import type { Actor } from '@sifang/identity/domain';
import { dayOf, type CalendarDay } from '@sifang/kernel';
import type { ActContext, Seals } from '@sifang/platform';
import { requireOwned, requireSince } from '../domain/change-of-owners.js';
import { unitName } from '../domain/register.js';
import { whoTheyAre, type OwnerGiven } from '../domain/owner-given.js';
import { ChangeReason, type Owned, type UnitFacts } from '../domain/unit.js';
import { requireEstate } from '../persistence/estate.repository.js';
import { insertVersion } from '../persistence/owner.repository.js';
import { insertUnit } from '../persistence/unit.repository.js';
import { keeperAt } from './keeper-at.js';
import { recordAct } from './record-act.js';

export interface UnitToEnter extends UnitFacts, Omit<Owned, 'owners'> {
  readonly owners: readonly OwnerGiven[];
  readonly id: string;
  readonly estateId: string;
  /** Day from whose beginning it is theirs. */
  readonly since: CalendarDay;
  readonly note: string;
  readonly seals: Seals;
}

/**
 * Enters a unit that no roll brought.
 * @throws Refusal as `requireOwned` and `whoTheyAre`, and PLACE_NOT_FOUND · NOT_ENTITLED · ESTATE_NOT_FOUND · CHANGE_IN_THE_FUTURE · UNIT_EXISTS · ID_TAKEN
 */
export async function addUnit(
  context: ActContext<Actor>,
  { since, note, seals, owners: given, ...unit }: UnitToEnter,
): Promise<string> {
  const { tx, now, actor } = context;
  const under = await keeperAt(tx, actor, unit.estateId, 'estateId');
  await requireEstate(tx, unit.estateId);
  const owners = whoTheyAre(given, []);
  requireOwned({ ...unit, owners });
  requireSince(since, dayOf(now));
  await insertUnit(tx, unit);
  const entry = { since, note, recordedAt: now, recordedBy: actor.personId, reason: ChangeReason.ROLL };
  await insertVersion(tx, seals, { unitId: unit.id, version: 1, owners, ...entry });
  const subject = { kind: 'unit', id: unit.id };
  await recordAct(context, under, {
    act: 'UNIT_ADDED',
    subject,
    placeId: unit.estateId,
    details: { unit: unitName(unit) },
  });
  return unit.id;
}
