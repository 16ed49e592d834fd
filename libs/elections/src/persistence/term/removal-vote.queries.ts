import type { Tx } from '@sifang/platform';

/** An item on changing members (278-3) that fills no seat. */
export interface RemovalItem {
  readonly itemId: string;
  readonly text: string;
  readonly estateId: string;
  readonly trial: boolean;
}

export function removalItems(tx: Tx, voteId: string): Promise<RemovalItem[]> {
  return tx.query(
    `SELECT i.id AS "itemId", i.text, v.estate_id AS "estateId", v.trial
       FROM owners_vote v JOIN owners_vote_item i ON i.vote_id = v.id
      WHERE v.id = $1 AND i.matter = '278-3' AND i.slate IS NULL ORDER BY i.position`,
    [voteId],
  );
}
