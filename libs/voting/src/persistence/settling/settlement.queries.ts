import type { Tx } from '@sifang/platform';
import type { KeptSettlement } from '../../domain/settling/settling.js';

/** With the names of who settled it. */
export interface SettlementRow extends KeptSettlement {
  readonly itemId: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  /** In the order of their numbers. */
  readonly units: readonly string[];
}

/** All of a vote, the first first. */
export function settlementsOf(tx: Pick<Tx, 'query'>, voteId: string): Promise<SettlementRow[]> {
  return tx.query(
    `SELECT s.id, s.vote_id AS "voteId", s.position, i.id AS "itemId", s.code, s.unit_nos AS "unitNos", s.settled_as AS "as",
            s.reason, s.state, s.proposed_by AS "proposedBy", p.name AS "proposedByName", s.proposed_at AS "proposedAt",
            s.decided_by AS "decidedBy", d.name AS "decidedByName", s.decided_at AS "decidedAt", s.note,
            ARRAY(SELECT u.name FROM owners_vote_unit u WHERE u.vote_id = s.vote_id AND u.no = ANY(s.unit_nos) ORDER BY u.no) AS units
       FROM owners_vote_settlement s JOIN owners_vote_item i USING (vote_id, position)
       JOIN person p ON p.id = s.proposed_by LEFT JOIN person d ON d.id = s.decided_by
      WHERE s.vote_id = $1 ORDER BY s.proposed_at, s.id`,
    [voteId],
  );
}

/** Those that are counted with. */
export async function confirmedSettlements(tx: Pick<Tx, 'query'>, voteId: string): Promise<SettlementRow[]> {
  return (await settlementsOf(tx, voteId)).filter(({ state }) => state === 'CONFIRMED');
}
