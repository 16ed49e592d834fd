import type { Tx } from '@sifang/platform';
import type { OfficerDuty, VoteOfficer } from '../domain/life/officers.js';

/** 计票人、监票人 of a vote: who may look at individual choices. */
export function officersOf(tx: Tx, voteId: string): Promise<VoteOfficer[]> {
  return tx.query(
    `SELECT person_id AS "personId", duty FROM owners_vote_officer WHERE vote_id = $1 ORDER BY named_at, person_id`,
    [voteId],
  );
}

export async function insertOfficer(
  tx: Tx,
  voteId: string,
  { personId, duty }: { personId: string; duty: OfficerDuty },
  by: string,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO owners_vote_officer (vote_id, person_id, duty, named_by, named_at) VALUES ($1, $2, $3, $4, $5)`,
    [voteId, personId, duty, by, at],
  );
}

export async function deleteOfficer(tx: Tx, voteId: string, personId: string): Promise<void> {
  await tx.query(`DELETE FROM owners_vote_officer WHERE vote_id = $1 AND person_id = $2`, [voteId, personId]);
}
