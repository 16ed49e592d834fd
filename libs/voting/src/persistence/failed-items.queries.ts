import type { Tx } from '@sifang/platform';
import type { FailedItem } from '../domain/life/raise-again.js';

/** Items of the estate's real votes that ended since then with too few taking part, the last first; this vote's own are none of them. */
export function failedItems(
  tx: Pick<Tx, 'query'>,
  { id, estateId }: { readonly id: string; readonly estateId: string },
  since: Date,
): Promise<FailedItem[]> {
  return tx.query(FAILED, [id, estateId, since]);
}

const FAILED = `
  SELECT v.id AS "voteId", v.title, v.closes_at AS "endedAt", v.buildings, i.matter, i.text
    FROM owners_vote v
    JOIN LATERAL jsonb_to_recordset(v.result->'items') AS r ("itemId" uuid, outcome text) ON r.outcome = 'NO_QUORUM'
    JOIN owners_vote_item i ON i.id = r."itemId"
   WHERE v.estate_id = $2 AND v.id <> $1 AND NOT v.trial AND v.closes_at > $3
     AND v.state IN ('RESULT_POSTED', 'DECLARED', 'ARCHIVED') AND v.annulled_at IS NULL
   ORDER BY v.closes_at DESC, i.position`;
