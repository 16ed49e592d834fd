import type { Database } from '@sifang/platform';
import { GIVEN, type GivenBallot } from './given-ballot.js';

/** What is known of a ballot only once it is in. */
export interface EnteredRow {
  readonly call: number;
  readonly unitNo: number;
  readonly unit: string;
  readonly area: number;
  readonly revision: number;
  readonly at: Date;
  readonly logIndex: number;
}

/**
 * Enters all ballots that may be entered, with their row in the ledger, in one statement and one commit. Those that are not
 * returned may not, for one reason or another. Everything is decided in the statement's own snapshot; what another process
 * did meanwhile breaks the fence (or a key of the ballots) and the whole statement with it.
 * @param logged how many ballots the log held when somebody last looked: a plan made for an empty log reads a long one from end to
 *   end, so each magnitude has a plan of its own
 */
export function enterBallots(
  database: Pick<Database, 'rows'>,
  voteId: string,
  ballots: readonly GivenBallot[],
  logged: number,
): Promise<EnteredRow[]> {
  const magnitude = logged.toString(4).length;
  return database.rows<EnteredRow>(`enter-ballots-${magnitude}`, ENTER, [voteId, JSON.stringify(ballots)]);
}

/** Materialised: the moment at which a ballot is in time is the one that it is written with. */
const VOTE = `
  SELECT v.state, v.opens_at, v.closes_at, v.policies ->> 'duplicates' = 'LAST_VALID' AS last_counts, clock_timestamp() AS now,
         coalesce(b.no, 0) + 1 AS batch, coalesce(b.first + b.size, 0) AS first
    FROM owners_vote v
    LEFT JOIN LATERAL (SELECT no, first, size, sealing FROM ballot_batch WHERE vote_id = v.id ORDER BY no DESC LIMIT 1) b ON true
   WHERE v.id = $1 AND v.form = 'NAMED' AND b.sealing IS NOT TRUE`;

const FIT = `
  SELECT g.*, g."proxyId" IS NOT NULL AS by_proxy, u.name, u.area, u.head, u.building, v.batch, v.first,
         CASE g.channel WHEN 'PAPER' THEN p.returned_at ELSE v.now END AS at,
         coalesce(o.revision + 1, 0) AS revision, count(*) OVER (PARTITION BY g.call) AS fitting
    FROM given g
   CROSS JOIN vote v
    JOIN owners_vote_unit u ON u.vote_id = $1 AND u.no = g."unitNo" AND u.head IS NOT NULL
    LEFT JOIN ballot_proxy l ON l.id = g."proxyId" AND l.vote_id = $1 AND l.unit_no = g."unitNo" AND l.revoked_at IS NULL
    LEFT JOIN paper_ballot p ON p.vote_id = $1 AND p.number = g.number AND p.unit_no = g."unitNo"
    LEFT JOIN LATERAL (
           SELECT revision FROM ballot b
            WHERE b.vote_id = $1 AND b.unit_no = g."unitNo" AND b.channel = g.channel AND b.by_proxy = (g."proxyId" IS NOT NULL)
            ORDER BY revision DESC LIMIT 1) o ON true
   WHERE CASE g."as"
         WHEN 'VOTER' THEN u.voter_id = g."personId"
         WHEN 'AGENT' THEN l.agent_id = g."personId"
         ELSE g."proxyId" IS NULL OR l.id IS NOT NULL END
     AND CASE g.channel
         WHEN 'PAPER' THEN v.state IN ('NOTICED', 'CLOSED') AND p.returned_at < v.closes_at
         ELSE v.state = 'NOTICED' AND v.opens_at <= v.now AND v.now < v.closes_at END
     AND (o.revision IS NULL OR v.last_counts AND g.channel = 'ELECTRONIC')
     AND NOT EXISTS (SELECT FROM ballot b WHERE b.vote_id = $1 AND b.id = g.id AND b.unit_no = g."unitNo")`;

/** What came in together goes in together; and who takes part for the first time, which the fence makes exact. */
const WHOLE = `
  SELECT f.*,
         EXISTS (SELECT FROM ballot b WHERE b.vote_id = $1 AND b.head = f.head)
           OR row_number() OVER (PARTITION BY head ORDER BY "unitNo", channel, by_proxy) > 1 AS head_again,
         EXISTS (SELECT FROM ballot b WHERE b.vote_id = $1 AND b.unit_no = f."unitNo")
           OR row_number() OVER (PARTITION BY "unitNo" ORDER BY channel, by_proxy) > 1 AS unit_again
    FROM fit f WHERE fitting = size`;

const ENTER = `
  WITH vote AS MATERIALIZED (${VOTE}), given AS MATERIALIZED (${GIVEN}), fit AS (${FIT}),
  whole AS MATERIALIZED (${WHOLE}),
  entered AS (
    INSERT INTO ballot (vote_id, id, unit_no, channel, revision, number, choices, area, head, again, building, batch, cast_by, assisted_by,
                        cast_for, at, salt, leaf)
    SELECT $1, id, "unitNo", channel, revision, number, choices, area, head, head_again, building, batch,
           CASE WHEN "as" <> 'ASSISTANT' THEN "personId" END, CASE "as" WHEN 'ASSISTANT' THEN "personId" END, "proxyId", at,
           decode(salt, 'hex'), decode(leaf, 'hex')
      FROM whole
     -- In one order everywhere, so that two who write the same units wait for each other one way only.
     ORDER BY "unitNo", channel, by_proxy),
  ledger AS (
    INSERT INTO ballot_batch (vote_id, no, first, size, units, heads, area)
    SELECT $1, batch, first, count(*), count(*) FILTER (WHERE NOT unit_again), count(*) FILTER (WHERE NOT head_again),
           coalesce(sum(area) FILTER (WHERE NOT unit_again), 0)
      FROM whole GROUP BY batch, first)
  SELECT call, "unitNo", name AS unit, area, revision, at,
         first + row_number() OVER (ORDER BY "unitNo", channel, by_proxy, revision)::integer - 1 AS "logIndex"
    FROM whole`;
