import type { Database } from '@sifang/platform';
import { MARK_ALONE } from '../../domain/secret/slip.js';
import { ENVELOPED } from '../secret/envelopes.js';
import { asOneEach, ENTER_ONE_EACH, isOneByItsVoter } from './enter-one-each.js';
import { asColumns, GIVEN, type GivenBallot } from './given-ballot.js';
import { VOTE } from './vote-at-this-moment.js';
import { SELLER_SAID_NOTHING } from './what-the-seller-said.js';

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
  const bytes = (of: (ballot: GivenBallot) => string): Buffer => Buffer.from(ballots.map(of).join(''), 'hex');
  const secrets = [bytes(({ salt }) => salt), bytes(({ leaf }) => leaf)];
  if (ballots.every(isOneByItsVoter))
    return database.rows<EnteredRow>(`enter-one-each-${magnitude}`, ENTER_ONE_EACH, [
      ...[voteId, ...asOneEach(ballots), ...secrets],
    ]);
  const values = [voteId, ...asColumns(ballots), ...secrets];
  if (ballots[0]?.choices !== MARK_ALONE)
    return database.rows<EnteredRow>(`enter-ballots-${magnitude}`, ENTER, values);
  const envelopes = [
    ballots.map(({ sealed }) => sealed ?? null),
    ballots.map(ballot => ballot.sealedAgain ?? null),
  ];
  return database.rows<EnteredRow>(`enter-marks-${magnitude}`, ENTER_MARKS, [...values, ...envelopes]);
}

const FIT = `
  SELECT g.*, u.name, u.area, u.head, v.batch, v.first, CASE g.channel WHEN 'PAPER' THEN p.returned_at ELSE v.now END AS at,
         coalesce(o.last + 1, 0) AS revision, o.taken, count(*) OVER (PARTITION BY g.call) AS fitting
    FROM given g
   CROSS JOIN vote v
    JOIN owners_vote_unit u ON u.vote_id = $1 AND u.no = g."unitNo" AND u.head IS NOT NULL
    LEFT JOIN paper_ballot p ON p.vote_id = $1 AND p.number = g.number AND p.unit_no = g."unitNo"
    -- What an agent has handed in stands when the letter is taken back afterwards, as what was cast by phone does.
    LEFT JOIN ballot_proxy l ON l.id = g."proxyId" AND l.vote_id = $1 AND l.unit_no = g."unitNo"
         AND (l.revoked_at IS NULL OR p.returned_at < l.revoked_at)
   -- What the unit has already: by this id, of this kind, at all.
   CROSS JOIN LATERAL (
           SELECT max(b.revision) FILTER (WHERE b.channel = g.channel AND (v.form = 'SECRET' OR b.by_proxy = g.by_proxy)) AS last,
                  count(*) FILTER (WHERE b.id = g.id) AS same, count(*) > 0 AS taken,
                  count(*) FILTER (WHERE b.at < u.passed_at) > 0 AS sellers
             FROM ballot b WHERE b.vote_id = $1 AND b.unit_no = g."unitNo") o
   WHERE (v.form = 'SECRET') = (g.choices = '-')
     AND CASE g."as"
         WHEN 'VOTER' THEN u.voter_id = g."personId"
         WHEN 'AGENT' THEN l.agent_id = g."personId"
         ELSE g."proxyId" IS NULL OR l.id IS NOT NULL END
     AND CASE g.channel
         WHEN 'PAPER' THEN v.state IN ('NOTICED', 'CLOSED') AND p.returned_at < v.closes_at
         ELSE v.state = 'NOTICED' AND v.opens_at <= v.now AND v.now < v.closes_at END
     AND (o.last IS NULL OR v.last_counts AND g.channel = 'ELECTRONIC')
     AND o.same = 0
     AND (g.channel = 'PAPER' OR ${SELLER_SAID_NOTHING})`;

/** What came in together goes in together; and who takes part for the first time, which the fence makes exact. */
const WHOLE = `
  SELECT f.*,
         h.before + row_number() OVER of_head > 1 AS head_again,
         taken OR row_number() OVER (PARTITION BY "unitNo" ORDER BY channel, by_proxy) > 1 AS unit_again,
         least(h.least, min(choices COLLATE "C") OVER of_head) <> greatest(h.greatest, max(choices COLLATE "C") OVER of_head) AS head_differs,
         first + (row_number() OVER (ORDER BY "unitNo", channel, by_proxy))::integer - 1 AS log_index
    FROM fit f
   CROSS JOIN LATERAL (
           SELECT count(*) AS before, min(b.choices) AS least, max(b.choices) AS greatest
             FROM ballot b WHERE b.vote_id = $1 AND b.head = f.head) h
   WHERE fitting = size
  WINDOW of_head AS (PARTITION BY head ORDER BY "unitNo", channel, by_proxy)`;

const statement = (andThen = ''): string => `
  WITH vote AS MATERIALIZED (${VOTE}), given AS MATERIALIZED (${GIVEN}), fit AS (${FIT}),
  whole AS MATERIALIZED (${WHOLE}),
  entered AS (
    INSERT INTO ballot (vote_id, id, unit_no, batch, log_index, area, head, at, revision, again, unit_again, tangled, channel, choices, number, cast_by,
                        assisted_by, cast_for)
    SELECT $1, id, "unitNo", batch, log_index, area, head, at, revision, head_again, unit_again, head_again AND head_differs,
           channel, choices, number,
           CASE WHEN "as" <> 'ASSISTANT' THEN "personId" END, CASE "as" WHEN 'ASSISTANT' THEN "personId" END, "proxyId"
      FROM whole
     -- In one order everywhere, so that two who write the same units wait for each other one way only.
     ORDER BY log_index),
  ledger AS (
    INSERT INTO ballot_batch (vote_id, no, first, size, units, heads, area, salts, leaves)
    SELECT $1, batch, first, count(*), count(*) FILTER (WHERE NOT unit_again), count(*) FILTER (WHERE NOT head_again),
           coalesce(sum(area) FILTER (WHERE NOT unit_again), 0),
           string_agg(substr($12::bytea, (nth::integer - 1) * 16 + 1, 16), '' ORDER BY log_index),
           string_agg(substr($13::bytea, (nth::integer - 1) * 32 + 1, 32), '' ORDER BY log_index)
      FROM whole GROUP BY batch, first)${andThen}
  SELECT call, "unitNo", name AS unit, area, revision, at, log_index AS "logIndex" FROM whole`;

const ENTER = statement();
/** Of a secret vote: what was chosen goes into the urn in the same commit. */
const ENTER_MARKS = statement(`,
  sealed AS (SELECT * FROM unnest($14::text[], $15::text[]) WITH ORDINALITY s (sealed, "sealedAgain", nth)),
  enveloped AS (${ENVELOPED})`);
