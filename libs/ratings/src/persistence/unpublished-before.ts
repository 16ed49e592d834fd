import { inSeries } from './in-series.js';

/** How many rounds about the same closed before round `r` with a score and are not published. */
export const UNPUBLISHED_BEFORE = `
  (SELECT count(*)::int FROM rating_round w
     JOIN rating_result p ON p.round_id = w.id AND p.stage = 'PRELIMINARY' AND p.light <> 'INSUFFICIENT'
    WHERE ${inSeries('w', 'r')} AND w.state = 'PRELIMINARY'
      AND (w.closed_at, w.id) < (r.closed_at, r.id))`;
