import type { Database } from '@sifang/platform';
import type { Channel } from '../../domain/ballot/ballot.js';
import type { BallotForm } from '../../domain/life/row.js';
import type { VoteState } from '../../domain/life/vote.js';
import { asColumns, GIVEN, type GivenBallot } from './given-ballot.js';
import { LEAF, OF_BATCH, SALT } from './secrets-of-ballot.js';

/** What a ballot meets that was not entered; null where there is nothing. */
export interface BallotMet {
  readonly call: number;
  readonly unitNo: number;
  readonly state: VoteState;
  readonly form: BallotForm;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly now: Date;
  readonly sealed: boolean;
  readonly onRoll: boolean;
  readonly counts: boolean;
  /** By what right: whether there is one. */
  readonly entitled: boolean;
  /** Of a paper: when it came back, if a paper of this number and unit did. */
  readonly returnedAt: Date | null;
  readonly lastCounts: boolean;
  /** When the unit's ballot of this channel was cast, and where it stands in the log. */
  readonly firstAt: Date | null;
  readonly firstIndex: number | null;
  /** When the unit's owner before a sale has voted, by whatever channel. */
  readonly sellerAt: Date | null;
  /** The ballot that goes by this id already. */
  readonly same: {
    /** Whose account it came by, for himself or for somebody else; null for paper. */
    readonly castBy: string | null;
    readonly channel: Channel;
    readonly choices: string;
    readonly unit: string;
    readonly area: number;
    readonly revision: number;
    /** ISO 8601. */
    readonly at: string;
    readonly salt: string;
    readonly leaf: string;
    readonly logIndex: number;
  } | null;
}

export function ballotsMet(
  database: Pick<Database, 'rows'>,
  voteId: string,
  ballots: readonly GivenBallot[],
): Promise<BallotMet[]> {
  return database.rows<BallotMet>('ballots-met', MET, [voteId, ...asColumns(ballots)]);
}

const MET = `
  SELECT g.call, g."unitNo", v.state, v.form, v.opens_at AS "opensAt", v.closes_at AS "closesAt", clock_timestamp() AS now,
         EXISTS (SELECT FROM ballot_batch s WHERE s.vote_id = v.id AND s.sealing) AS sealed,
         u.no IS NOT NULL AS "onRoll", u.head IS NOT NULL AS counts,
         coalesce(CASE g."as"
           WHEN 'VOTER' THEN u.voter_id = g."personId"
           WHEN 'AGENT' THEN l.agent_id = g."personId"
           ELSE g."proxyId" IS NULL OR l.id IS NOT NULL END, false) AS entitled,
         p.returned_at AS "returnedAt", v.policies ->> 'duplicates' = 'LAST_VALID' AS "lastCounts",
         first.at AS "firstAt", first.log_index AS "firstIndex", same.ballot AS same,
         CASE WHEN u.passed_at IS NOT NULL THEN least(
           (SELECT min(b.at) FROM ballot b WHERE b.vote_id = $1 AND b.unit_no = g."unitNo" AND b.at < u.passed_at),
           (SELECT min(s.returned_at) FROM paper_ballot s WHERE s.vote_id = $1 AND s.unit_no = g."unitNo" AND s.returned_at < u.passed_at))
         END AS "sellerAt"
    FROM (${GIVEN}) g
    JOIN owners_vote v ON v.id = $1
    LEFT JOIN owners_vote_unit u ON u.vote_id = $1 AND u.no = g."unitNo"
    LEFT JOIN ballot_proxy l ON l.id = g."proxyId" AND l.vote_id = $1 AND l.unit_no = g."unitNo" AND l.revoked_at IS NULL
    LEFT JOIN paper_ballot p ON p.vote_id = $1 AND p.number = g.number AND p.unit_no = g."unitNo"
    LEFT JOIN LATERAL (
           SELECT b.at, b.log_index FROM ballot b
            WHERE b.vote_id = $1 AND b.unit_no = g."unitNo" AND b.channel = g.channel
              AND (v.form = 'SECRET' OR b.by_proxy = g.by_proxy)
            ORDER BY b.revision LIMIT 1) first ON true
    LEFT JOIN LATERAL (
           SELECT jsonb_build_object('castBy', coalesce(b.cast_by, b.assisted_by), 'channel', b.channel, 'choices', b.choices, 'unit', u.name, 'area', b.area,
                    'revision', b.revision, 'at', b.at, 'salt', encode(${SALT}, 'hex'), 'leaf', encode(${LEAF}, 'hex'),
                    'logIndex', b.log_index) AS ballot
             FROM ballot b ${OF_BATCH}
            WHERE b.vote_id = $1 AND b.id = g.id AND b.unit_no = g."unitNo") same ON true
   ORDER BY g.call, g."unitNo"`;
