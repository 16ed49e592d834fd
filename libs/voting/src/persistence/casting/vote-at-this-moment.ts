/**
 * Of `$1`, no row where the log is sealed; to be materialised, so that the moment at which a ballot is in time is the one that it is
 * written with.
 */
export const VOTE = `
  SELECT v.state, v.form, v.opens_at, v.closes_at, v.policies ->> 'duplicates' = 'LAST_VALID' AS last_counts, clock_timestamp() AS now,
         coalesce(b.no, 0) + 1 AS batch, coalesce(b.first + b.size, 0) AS first
    FROM owners_vote v
    LEFT JOIN LATERAL (SELECT no, first, size, sealing FROM ballot_batch WHERE vote_id = v.id ORDER BY no DESC LIMIT 1) b ON true
   WHERE v.id = $1 AND b.sealing IS NOT TRUE`;
