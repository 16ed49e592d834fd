import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Duty, DutyDue } from '../../domain/group/duties.js';
import type { GroupMember } from '../../domain/group/group.js';

export async function replaceGroup(
  tx: Tx,
  electionId: string,
  members: readonly GroupMember[],
): Promise<void> {
  await tx.query(`DELETE FROM election_group_member WHERE election_id = $1`, [electionId]);
  await tx.query(
    `INSERT INTO election_group_member (election_id, no, name, person_id, side, leads)
     SELECT $1, no, name, person_id, side, leads
       FROM unnest($2::text[], $3::uuid[], $4::text[], $5::boolean[]) WITH ORDINALITY AS m (name, person_id, side, leads, no)`,
    [
      electionId,
      members.map(({ name }) => name),
      members.map(({ personId }) => personId),
      members.map(({ side }) => side),
      members.map(({ leads }) => leads),
    ],
  );
}

/** Persons of the group, by account; null for those who have none. */
export async function groupOf(tx: Tx, electionId: string): Promise<GroupMember[]> {
  return tx.query(
    `SELECT name, person_id AS "personId", side, leads FROM election_group_member WHERE election_id = $1 ORDER BY no`,
    [electionId],
  );
}

export async function leaveGroup(tx: Tx, electionId: string, no: number): Promise<void> {
  await tx.query(`DELETE FROM election_group_member WHERE election_id = $1 AND no = $2`, [electionId, no]);
}

export async function groupIds(tx: Tx, electionId: string): Promise<(string | null)[]> {
  return (await groupOf(tx, electionId)).map(({ personId }) => personId);
}

export async function replaceDuties(tx: Tx, electionId: string, duties: readonly DutyDue[]): Promise<void> {
  await tx.query(
    `INSERT INTO election_duty (election_id, duty, due_on)
     SELECT $1, duty, due_on FROM unnest($2::text[], $3::date[]) AS d (duty, due_on)
     ON CONFLICT ON CONSTRAINT election_duty_once DO UPDATE SET due_on = excluded.due_on, told = NULL`,
    [electionId, duties.map(({ duty }) => duty), duties.map(({ dueOn }) => dueOn)],
  );
}

/** Done again is noted again: what is done first counts for the day. */
export async function dutyDone(
  tx: Tx,
  electionId: string,
  { duty, on, by, note }: { duty: Duty; on: CalendarDay; by: string | null; note: string },
): Promise<void> {
  await tx.query(
    `UPDATE election_duty SET done_on = coalesce(done_on, $3), done_by = coalesce(done_by, $4), note = $5
      WHERE election_id = $1 AND duty = $2`,
    [electionId, duty, on, by, note],
  );
}

/** What was done turned out not to be: a vote that became void was no meeting. */
export async function dutyUndone(tx: Tx, electionId: string, duties: readonly Duty[]): Promise<void> {
  await tx.query(
    `UPDATE election_duty SET done_on = NULL, done_by = NULL WHERE election_id = $1 AND duty = ANY($2)`,
    [electionId, duties],
  );
}

/** What it rested on is gone. */
export async function dropDuty(tx: Tx, electionId: string, duty: Duty): Promise<void> {
  await tx.query(`DELETE FROM election_duty WHERE election_id = $1 AND duty = $2`, [electionId, duty]);
}

export async function openDuties(tx: Tx, electionId: string): Promise<Duty[]> {
  const rows = await tx.query<{ duty: Duty }[]>(
    `SELECT duty FROM election_duty WHERE election_id = $1 AND done_on IS NULL ORDER BY due_on, duty`,
    [electionId],
  );
  return rows.map(({ duty }) => duty);
}
