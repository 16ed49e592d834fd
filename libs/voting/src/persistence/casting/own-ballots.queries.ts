import type { Database } from '@sifang/platform';
import type { Channel } from '../../domain/ballot/ballot.js';
import { LEAF, OF_BATCH, SALT } from './secrets-of-ballot.js';

/** A ballot of one unit that somebody cast by phone, as `Entered`. */
export interface OwnBallot {
  readonly ballotId: string;
  readonly unitNo: number;
  readonly unit: string;
  readonly area: number;
  readonly channel: Channel;
  readonly number: null;
  readonly choices: string;
  readonly revision: number;
  readonly logIndex: number;
  readonly at: Date;
  readonly salt: string;
  readonly leaf: string;
}

/** Of one vote, the oldest first. Who helped somebody else at the desk is not shown what was chosen. */
export function ownBallots(
  database: Pick<Database, 'rows'>,
  voteId: string,
  personId: string,
): Promise<OwnBallot[]> {
  return database.rows<OwnBallot>(
    'own-ballots',
    `SELECT b.id AS "ballotId", b.unit_no AS "unitNo", u.name AS unit, b.area, b.channel, b.number, b.choices, b.revision, b.at,
            b.log_index AS "logIndex",
            encode(${SALT}, 'hex') AS salt, encode(${LEAF}, 'hex') AS leaf
       FROM ballot b ${OF_BATCH} JOIN owners_vote_unit u ON u.vote_id = b.vote_id AND u.no = b.unit_no
      WHERE b.vote_id = $1 AND b.cast_by = $2
      ORDER BY b.log_index`,
    [voteId, personId],
  );
}
