import { dayOf, type Clock } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { dutyStanding } from '../../domain/group/duties.js';
import { lockElection, record } from '../../persistence/election/election.repository.js';
import { dutiesToTell, dutyTold } from '../../persistence/election/duty.queries.js';

export const DUTIES_TASK = 'election-duties';

/** At midnight: what is due soon, and what was not done in time, is said in the election's course, once each. Late or doubled it does no harm. */
export async function watchDuties(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const today = dayOf(now);
  const elections = await database.transaction(tx => dutiesToTell(tx, today, null));
  for (const electionId of new Set(elections.map(duty => duty.electionId)))
    await database.transaction(async tx => {
      let election = await lockElection(tx, electionId);
      for (const { duty, dueOn } of await dutiesToTell(tx, today, electionId)) {
        const standing = dutyStanding(dueOn, null, today);
        if (standing !== 'SOON' && standing !== 'OVERDUE') continue;
        await dutyTold(tx, electionId, duty, standing);
        election = await record(tx, election, { type: `DUTY_${standing}`, duty, dueOn }, null, now);
      }
    });
}
