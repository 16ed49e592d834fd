import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { DoubtDecision } from './doubt-decision.queries.js';

export interface DecisionToKeep extends DoubtDecision {
  readonly estateId: string;
  readonly decidedBy: string;
}

/** Puts aside the decision that the new one replaces. @throws Refusal DOUBT_DECIDED_ALREADY when it is no longer in force */
export async function putAside(tx: Tx, estateId: string, id: string, now: Date): Promise<void> {
  const [, count] = await tx.query<[unknown, number]>(
    `UPDATE doubt_decision SET replaced_at = $3 WHERE estate_id = $1 AND id = $2 AND replaced_at IS NULL`,
    [estateId, id, now],
  );
  if (count === 0) throw decidedAlready();
}

export async function insertDecision(tx: Tx, decision: DecisionToKeep): Promise<void> {
  await tx.query(
    `INSERT INTO doubt_decision (id, estate_id, kind, key, heads, decision, reason, decided_by, decided_by_name, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[decision.id, decision.estateId, decision.kind, decision.key, decision.heads, decision.decision],
      ...[decision.reason, decision.decidedBy, decision.decidedByName, decision.decidedAt],
    ],
  );
}

export function decidedAlready(): Refusal {
  return new Refusal('DOUBT_DECIDED_ALREADY', 'Somebody else has just decided this; look again.', 'doubtId');
}
