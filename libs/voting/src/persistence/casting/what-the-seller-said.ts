/**
 * Case 28, whatever the policy: the buyer of unit `u` does not unsay what the seller has cast, or put into the box.
 * Of a ballot `g`; `o.sellers` says whether the unit has a ballot from before the sale.
 */
export const SELLER_SAID_NOTHING = `(u.passed_at IS NULL OR NOT o.sellers AND NOT EXISTS (
           SELECT FROM paper_ballot s WHERE s.vote_id = $1 AND s.unit_no = g."unitNo" AND s.returned_at < u.passed_at))`;
