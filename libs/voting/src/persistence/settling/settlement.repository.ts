import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { SettlementState, type KeptSettlement } from '../../domain/settling/settling.js';

export async function insertSettlement(tx: Tx, settlement: KeptSettlement, at: Date): Promise<void> {
  const { id, voteId, position, code, unitNos, as, reason, state, proposedBy } = settlement;
  await tx.query(
    `INSERT INTO owners_vote_settlement (id, vote_id, position, code, unit_nos, settled_as, reason, state, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, voteId, position, code, unitNos, as, reason, state, proposedBy, at],
  );
}

/** By itself; whoever decides it holds the lock of its vote. */
export async function findSettlement(tx: Tx, id: string): Promise<KeptSettlement | null> {
  const [found] = await tx.query<KeptSettlement[]>(
    `SELECT id, vote_id AS "voteId", position, code, unit_nos AS "unitNos", settled_as AS "as", reason, state,
            proposed_by AS "proposedBy"
       FROM owners_vote_settlement WHERE id = $1`,
    [id],
  );
  return found ?? null;
}

export function settlementNotFound(): Refusal {
  return new Refusal('SETTLEMENT_NOT_FOUND', 'There is no such settlement.', 'settlementId');
}

export async function decideSettlement(
  tx: Tx,
  id: string,
  decided: {
    readonly state: SettlementState;
    readonly by: string;
    readonly at: Date;
    readonly note: string | null;
  },
): Promise<void> {
  const { state, by, at, note } = decided;
  await tx.query(
    `UPDATE owners_vote_settlement SET state = $2, decided_by = $3, decided_at = $4, note = $5 WHERE id = $1`,
    [id, state, by, at, note],
  );
}

/** What is counted anew is settled anew. */
export async function liftSettlements(tx: Tx, voteId: string): Promise<void> {
  await tx.query(
    `UPDATE owners_vote_settlement SET state = 'LIFTED' WHERE vote_id = $1 AND state IN ('PROPOSED', 'CONFIRMED')`,
    [voteId],
  );
}

/** Numbers of those of these units for which this person votes. */
export async function ownUnits(
  tx: Tx,
  voteId: string,
  unitNos: readonly number[],
  personId: string,
): Promise<number[]> {
  const rows = await tx.query<{ no: number }[]>(
    `SELECT no FROM owners_vote_unit WHERE vote_id = $1 AND no = ANY($2::integer[]) AND voter_id = $3`,
    [voteId, unitNos, personId],
  );
  return rows.map(({ no }) => no);
}
