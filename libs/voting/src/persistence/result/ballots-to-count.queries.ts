import type { Tx } from '@sifang/platform';
import type { LoggedBallot } from '../../domain/tally/decide-vote.js';

/** Every ballot of a vote as the log has it, in the order of the log. */
export function ballotsToCount(tx: Tx, voteId: string): Promise<LoggedBallot[]> {
  return tx.query(
    `SELECT unit_no AS "unitNo", channel, number, by_proxy AS "byProxy", choices, at
       FROM ballot WHERE vote_id = $1 ORDER BY log_index`,
    [voteId],
  );
}
