import type { Database } from '@sifang/platform';
import { SUMMARY, type VoteSummaryRow } from './vote-summary.js';

export interface LiveVoteRow extends VoteSummaryRow {
  readonly epoch: string;
  /** Of the database when the view was loaded: windows go by it. */
  readonly serverTime: Date;
  readonly rollHeads: number | null;
  readonly rollArea: string | null;
  readonly rollUnits: number | null;
  readonly items: readonly { readonly position: number; readonly text: string }[];
  readonly units: number;
  readonly heads: number;
  readonly area: string;
  readonly electronic: number;
  readonly paper: number;
  readonly buildings: readonly { readonly name: string; readonly units: number; readonly taken: number }[];
}

/**
 * Whole views in one statement, hence of one moment: the gauges are sums of the batches, whose number is that of commits and not of
 * ballots; buildings and channels are counted from the units and ballots of the vote (3,060 units: 2 ms at best, at
 * most four times a second for each copy of the API, however many follow).
 */
export async function liveVotes(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LiveVoteRow>> {
  const rows = await database.rows<LiveVoteRow & Record<string, unknown>>('owners-vote-live', LIVE, [ids]);
  return new Map(rows.map(row => [row.id, row]));
}

const LIVE = `
  SELECT ${SUMMARY}, (SELECT id FROM epoch) AS epoch, clock_timestamp() AS "serverTime",
         v.roll_heads AS "rollHeads", v.roll_area AS "rollArea", v.roll_units AS "rollUnits",
         (SELECT coalesce(json_agg(json_build_object('position', p.position, 'text', p.text) ORDER BY p.position), '[]')
            FROM (SELECT min(i.position) AS position, coalesce(l.text, i.text) AS text
                    FROM owners_vote_item i LEFT JOIN owners_vote_slate l ON l.vote_id = i.vote_id AND l.no = i.slate
                   WHERE i.vote_id = v.id GROUP BY l.no, coalesce(l.text, i.text), CASE WHEN l.no IS NULL THEN i.position END) p) AS items,
         sums.units, sums.heads, sums.area, cast_.electronic, cast_.paper,
         (SELECT coalesce(json_agg(json_build_object('name', b.building, 'units', b.units, 'taken',
                   coalesce((cast_.buildings->>b.building)::integer, 0)) ORDER BY b.first), '[]')
            FROM (SELECT u.building, count(*)::integer AS units, min(u.no) AS first FROM owners_vote_unit u
                   WHERE u.vote_id = v.id AND u.head IS NOT NULL GROUP BY u.building) b) AS buildings
    FROM owners_vote v
    JOIN place estate ON estate.id = v.estate_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(units), 0)::integer AS units, coalesce(sum(heads), 0)::integer AS heads,
             coalesce(sum(area), 0)::text AS area
        FROM ballot_batch WHERE vote_id = v.id
    ) sums
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(one.electronic), 0)::integer AS electronic, coalesce(sum(one.paper), 0)::integer AS paper,
             json_object_agg(one.building, one.taken) FILTER (WHERE one.building IS NOT NULL) AS buildings
        FROM (SELECT u.building, count(DISTINCT unit_no)::integer AS taken,
                     count(DISTINCT unit_no) FILTER (WHERE channel = 'ELECTRONIC') AS electronic,
                     count(DISTINCT unit_no) FILTER (WHERE channel = 'PAPER') AS paper
                FROM ballot b JOIN owners_vote_unit u ON u.vote_id = b.vote_id AND u.no = b.unit_no
               WHERE b.vote_id = v.id GROUP BY u.building) one
    ) cast_
   WHERE v.id = ANY($1)`;
