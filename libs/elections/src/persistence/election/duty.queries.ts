import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { REMIND_DAYS, type Duty } from '../../domain/group/duties.js';

export interface DutyToTell {
  readonly electionId: string;
  readonly duty: Duty;
  readonly dueOn: CalendarDay;
}

/**
 * Not done, and those who have to act were not yet told what is to be told of it.
 * @param electionId of this election alone; null: of every one that runs
 */
export function dutiesToTell(tx: Tx, today: CalendarDay, electionId: string | null): Promise<DutyToTell[]> {
  return tx.query(
    `SELECT d.election_id AS "electionId", d.duty, d.due_on::text AS "dueOn"
       FROM election_duty d JOIN election e ON e.id = d.election_id
      WHERE d.done_on IS NULL AND ($2::uuid IS NULL OR e.id = $2)
        AND (e.state IN ('GROUP_FORMED', 'PREPARING', 'NOMINATING', 'LIST_POSTED', 'VOTING') OR (e.state = 'COUNTED' AND d.duty = 'RESULT'))
        AND ((d.due_on < $1 AND d.told IS DISTINCT FROM 'OVERDUE')
          OR (d.due_on BETWEEN $1 AND $1::date + $3::integer AND d.told IS NULL))
      ORDER BY d.election_id, d.due_on, d.duty`,
    [today, electionId, REMIND_DAYS],
  );
}

export async function dutyTold(
  tx: Tx,
  electionId: string,
  duty: Duty,
  told: 'SOON' | 'OVERDUE',
): Promise<void> {
  await tx.query(`UPDATE election_duty SET told = $3 WHERE election_id = $1 AND duty = $2`, [
    ...[electionId, duty, told],
  ]);
}
