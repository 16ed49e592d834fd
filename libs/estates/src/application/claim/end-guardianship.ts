import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { lockUnit } from '../../persistence/claim/claim.repository.js';
import {
  guardianshipNotFound,
  lockGuardianship,
  saveLastDay,
} from '../../persistence/claim/guardianship.repository.js';
import { keeperOver } from '../keeper-at.js';
import { leaveOffice } from './leave-office.js';
import { recordClaim } from './record-claim.js';
import { votersChanged } from './voters-changed.js';

export interface EndGuardianship {
  readonly guardianshipId: string;
  /** Not before the day before it began; what was done until then stays done. */
  readonly lastDay: CalendarDay;
  readonly reason: string;
}

/** @throws Refusal GUARDIANSHIP_NOT_FOUND · NOT_ENTITLED · LAST_DAY_UNFIT */
export async function endGuardianship(
  context: ActContext<Actor>,
  { guardianshipId, lastDay, reason }: EndGuardianship,
): Promise<string> {
  const { tx, now, actor } = context;
  const { ownerId, unitId, guardianId, since, until } = await lockGuardianship(tx, guardianshipId);
  const unit = await lockUnit(tx, unitId);
  const under = await keeperOver(tx, actor, unit.estateId, guardianshipNotFound());
  if (lastDay < since || (until !== null && lastDay > until))
    throw new Refusal('LAST_DAY_UNFIT', 'Name a day within the term.', 'lastDay');
  await saveLastDay(tx, guardianshipId, lastDay);
  await leaveOffice(tx, guardianId, unit.estateId, dayOf(now));
  await votersChanged(tx, [unitId], now);
  await recordClaim(context, under, {
    act: 'GUARDIANSHIP_ENDED',
    subject: { kind: 'unit_owner', id: ownerId },
    personId: guardianId,
    placeId: unit.estateId,
    details: { unit: unit.name, lastDay, reason },
  });
  return guardianshipId;
}
