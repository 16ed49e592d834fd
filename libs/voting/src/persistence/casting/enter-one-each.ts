import { MARK_ALONE } from '../../domain/secret/slip.js';
import type { GivenBallot } from './given-ballot.js';
import { VOTE } from './vote-at-this-moment.js';
import { SELLER_SAID_NOTHING } from './what-the-seller-said.js';

/** What nearly everybody sends: one unit, by the phone of whoever votes for it. */
export function isOneByItsVoter({ as, size, choices }: GivenBallot): boolean {
  return as === 'VOTER' && size === 1 && choices !== MARK_ALONE;
}

/** `$2` to `$5` of the statement; what is the same of all of them is not sent. */
export function asOneEach(ballots: readonly GivenBallot[]): string[] {
  // Ids, numbers and letters: none of it holds a comma, a quote or a brace.
  const column = (of: (ballot: GivenBallot) => string | number | null): string =>
    `{${ballots.map(of).join(',')}}`;
  return [
    column(({ id }) => id),
    column(({ unitNo }) => unitNo),
    column(({ choices }) => choices),
    column(({ personId }) => personId),
  ];
}

/**
 * As the statement for all ballots decides, in less time: no ballot came by a paper or a letter, no call has a second ballot to wait for,
 * and no unit a second one in the batch.
 */
const FIT = `
  SELECT g.nth::integer AS nth, g.id, g."unitNo", g.choices, g."personId", u.name, u.area, u.head,
         coalesce(o.last + 1, 0)::smallint AS revision, o.taken, o.before, o.least, o.greatest
    FROM unnest($2::uuid[], $3::integer[], $4::text[], $5::uuid[]) WITH ORDINALITY AS g (id, "unitNo", choices, "personId", nth)
   CROSS JOIN vote v
   -- Looked up one by one: of a roll that was never counted the planner would read all.
   CROSS JOIN LATERAL (
           SELECT name, area, head, voter_id, passed_at FROM owners_vote_unit WHERE vote_id = $1 AND no = g."unitNo" LIMIT 1) u
   -- What the head has already, and the unit of it.
   CROSS JOIN LATERAL (
           SELECT count(*) > 0 AS before, min(b.choices) AS least, max(b.choices) AS greatest,
                  count(*) FILTER (WHERE b.unit_no = g."unitNo") > 0 AS taken,
                  count(*) FILTER (WHERE b.unit_no = g."unitNo" AND b.id = g.id) AS same,
                  count(*) FILTER (WHERE b.unit_no = g."unitNo" AND b.at < u.passed_at) > 0 AS sellers,
                  max(b.revision) FILTER (WHERE b.unit_no = g."unitNo" AND b.channel = 'ELECTRONIC' AND NOT b.by_proxy) AS last
             FROM ballot b WHERE b.vote_id = $1 AND b.head = u.head) o
   WHERE v.form = 'NAMED' AND v.state = 'NOTICED' AND v.opens_at <= v.now AND v.now < v.closes_at
     AND u.head IS NOT NULL AND u.voter_id = g."personId"
     AND (o.last IS NULL OR v.last_counts) AND o.same = 0
     AND ${SELLER_SAID_NOTHING}`;

const WHOLE = `
  SELECT f.nth, f.id, f."unitNo", f.choices, f."personId", f.name, f.area, f.head, f.revision, f.taken,
         f.before OR row_number() OVER of_head > 1 AS head_again,
         least(f.least, min(choices COLLATE "C") OVER of_head) <> greatest(f.greatest, max(choices COLLATE "C") OVER of_head) AS head_differs,
         (SELECT first FROM vote) + (row_number() OVER (ORDER BY "unitNo"))::integer - 1 AS log_index
    FROM fit f
  WINDOW of_head AS (PARTITION BY head ORDER BY "unitNo")`;

export const ENTER_ONE_EACH = `
  WITH vote AS MATERIALIZED (${VOTE}), fit AS (${FIT}),
  whole AS MATERIALIZED (${WHOLE}),
  entered AS (
    INSERT INTO ballot (vote_id, id, unit_no, batch, log_index, area, head, at, revision, again, unit_again, tangled, channel, choices, cast_by)
    SELECT $1, id, "unitNo", (SELECT batch FROM vote), log_index, area, head, (SELECT now FROM vote), revision, head_again, taken,
           head_again AND head_differs, 'ELECTRONIC', choices, "personId"
      FROM whole
     ORDER BY log_index),
  ledger AS (
    INSERT INTO ballot_batch (vote_id, no, first, size, units, heads, area, salts, leaves)
    SELECT $1, (SELECT batch FROM vote), (SELECT first FROM vote), count(*), count(*) FILTER (WHERE NOT taken), count(*) FILTER (WHERE NOT head_again),
           coalesce(sum(area) FILTER (WHERE NOT taken), 0),
           string_agg(substr($6::bytea, (nth - 1) * 16 + 1, 16), '' ORDER BY log_index),
           string_agg(substr($7::bytea, (nth - 1) * 32 + 1, 32), '' ORDER BY log_index)
      FROM whole HAVING count(*) > 0)
  SELECT nth - 1 AS call, "unitNo", name AS unit, area, revision, (SELECT now FROM vote) AS at, log_index AS "logIndex" FROM whole`;
