import type { Database } from '@sifang/platform';

export interface BallotLook {
  readonly at: Date;
  readonly byName: string;
  readonly reason: string;
  /** Ballots that were shown. */
  readonly ballots: number;
}

/** From the audit trail, the newest first. */
export function ballotLooks(database: Database, voteId: string): Promise<BallotLook[]> {
  return database.rows<BallotLook & Record<string, unknown>>(
    'ballot-looks',
    `SELECT at, actor_name AS "byName", details->>'reason' AS reason, (details->>'ballots')::int AS ballots
       FROM audit_entry WHERE subject_id = $1 AND act = 'BALLOTS_LOOKED_AT' ORDER BY id DESC LIMIT 500`,
    [voteId],
  );
}
