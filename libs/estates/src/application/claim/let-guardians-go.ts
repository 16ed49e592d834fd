import { dayOf, type Clock } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { guardiansWhoseTermEnded } from '../../persistence/claim/guardianship.repository.js';
import { leaveOffice } from './leave-office.js';

export const GUARDIANS_TASK = 'terms-of-guardians';

/** A last day that was set ahead passes without an act: who acts for nobody any more holds no office of an owner. */
export async function letGuardiansGo(database: Database, clock: Clock): Promise<void> {
  const today = dayOf(clock.now());
  const ended = await guardiansWhoseTermEnded(database.source.manager, today);
  for (const { guardianId, estateId } of ended)
    await database.transaction(tx => leaveOffice(tx, guardianId, estateId, today));
}
