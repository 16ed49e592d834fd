import type { Tx } from '@sifang/platform';
import type { FailedItem } from '../../domain/life/earlier-matter.js';

/**
 * Items of the estate's real votes that ended since then with too few taking part, the last first; this vote's own are none of them. Whoever ran a
 * vote does not make its failure go away by not posting the result, or by annulling it once it has ended; the authority may.
 */
export function failedItems(
  tx: Pick<Tx, 'query'>,
  { id, estateId }: { readonly id: string; readonly estateId: string },
  since: Date,
  now: Date,
): Promise<FailedItem[]> {
  return tx.query(FAILED, [id, estateId, since, now]);
}

const FAILED = `
  SELECT i.id AS "itemId", v.id AS "voteId", v.title, v.closes_at AS "endedAt", v.buildings, i.matter, i.text
    FROM owners_vote v JOIN owners_vote_item i ON i.vote_id = v.id AND i.slate IS NULL
   WHERE v.estate_id = $2 AND v.id <> $1 AND NOT v.trial AND v.closes_at > $3 AND v.closes_at <= $4
     AND v.state NOT IN ('DRAFT', 'ROLL_POSTED') AND (v.annulled_at IS NULL OR v.annulled_at >= v.closes_at)
     AND NOT EXISTS (SELECT FROM owners_vote_event e
                      WHERE e.vote_id = v.id AND e.type = 'ANNULLED' AND e.payload ->> 'byAuthority' = 'true')
     AND CASE WHEN v.result IS NOT NULL
           THEN EXISTS (SELECT FROM jsonb_to_recordset(v.result->'items') AS r ("itemId" uuid, outcome text)
                         WHERE r."itemId" = i.id AND r.outcome = 'NO_QUORUM')
         -- Whom no ballot came from takes part in no item.
         ELSE (SELECT 3 * coalesce(sum(b.heads), 0) < 2 * v.roll_heads OR 3 * coalesce(sum(b.area), 0) < 2 * v.roll_area
                 FROM ballot_batch b WHERE b.vote_id = v.id) END
   ORDER BY v.closes_at DESC, i.position`;
