import type { Tx } from '@sifang/platform';
import type { Decision, DoubtKind } from '../domain/doubts.js';

export interface DoubtDecision {
  readonly id: string;
  readonly kind: DoubtKind;
  readonly key: string;
  readonly heads: readonly string[];
  readonly decision: Decision;
  readonly reason: string;
  readonly decidedByName: string;
  readonly decidedAt: Date;
}

/** Those in force. */
export function decisionsAt(tx: Tx, estateId: string): Promise<DoubtDecision[]> {
  return tx.query(
    `SELECT id, kind, key, heads, decision, reason, decided_by_name AS "decidedByName", decided_at AS "decidedAt"
       FROM doubt_decision WHERE estate_id = $1 AND replaced_at IS NULL`,
    [estateId],
  );
}
