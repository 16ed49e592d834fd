import type { Database } from '@sifang/platform';
import type { VoteState } from '../../domain/life/vote.js';
import { FEWEST } from '../../domain/publication/publishable.js';

/** 唱票 as every screen shows it. */
export interface CallingRow {
  readonly id: string;
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  readonly state: VoteState;
  readonly title: string;
  readonly estateName: string;
  readonly trial: boolean;
  readonly epoch: string;
  /** 0: nothing was drawn yet. */
  readonly seq: number;
  /** How often it was drawn. */
  readonly nth: number;
  readonly parts: readonly CalledPartRow[];
}

export interface CalledPartRow {
  /** Position of its first item. */
  readonly part: number;
  /** Who is elected, or what is decided. */
  readonly text: string;
  /** Null: an item and no election. */
  readonly seats: number | null;
  readonly total: number;
  readonly called: number;
  /** False: so few that they are called all at once, and none is shown. */
  readonly oneByOne: boolean;
  /** Letters of the sheet that was called last; null: none yet, or none is shown. */
  readonly last: string | null;
  readonly lines: readonly CalledLineRow[];
}

/** How often each letter of one item was called. */
export interface CalledLineRow {
  readonly itemId: string;
  readonly text: string;
  readonly agree: number;
  readonly against: number;
  readonly abstain: number;
  /** Nothing marked, void, or open. */
  readonly other: number;
}

export async function callings(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CallingRow>> {
  const rows = await database.rows<CallingRow & Record<string, unknown>>('ballot-calling', CALLING, [ids]);
  return new Map(rows.map(row => [row.id, row]));
}

const count = (letters: string): string =>
  `count(*) FILTER (WHERE substr(s.letters, i.position - p.part + 1, 1) IN (${letters}))`;

/** In one statement, hence of one moment. Sheets that were not called yet stay in the database. */
const CALLING = `
  SELECT v.id, v.estate_id AS "estateId", v.community_id AS "communityId", v.town_id AS "townId", v.state, v.title,
         estate.name AS "estateName", v.trial, (SELECT id FROM epoch) AS epoch, coalesce(c.seq, 0) AS seq, coalesce(c.nth, 0) AS nth,
         (SELECT coalesce(json_agg(json_build_object('part', p.part, 'text', coalesce(l.text, f.text), 'seats', l.seats,
                   'total', p.total, 'called', p.called, 'oneByOne', p.total >= ${FEWEST},
                   'last', (SELECT letters FROM called_sheet s WHERE s.vote_id = v.id AND s.part = p.part AND s.place = p.called
                            AND p.total >= ${FEWEST}),
                   'lines', (SELECT json_agg(json_build_object('itemId', lines.id, 'text', lines.text, 'agree', agree,
                               'against', against, 'abstain', abstain, 'other', other) ORDER BY lines.position)
                      FROM (SELECT i.id, i.text, i.position, ${count("'A'")} AS agree, ${count("'R'")} AS against,
                                   ${count("'X'")} AS abstain, ${count("'B', 'S', '?'")} AS other
                              FROM owners_vote_item i
                              LEFT JOIN called_sheet s ON s.vote_id = v.id AND s.part = p.part AND s.place <= p.called
                             WHERE i.vote_id = v.id AND (i.position = p.part OR i.slate = f.slate)
                             GROUP BY i.id, i.text, i.position) lines)) ORDER BY p.part), '[]')
            FROM ballot_calling_part p
            JOIN owners_vote_item f ON f.vote_id = p.vote_id AND f.position = p.part
            LEFT JOIN owners_vote_slate l ON l.vote_id = p.vote_id AND l.no = f.slate
           WHERE p.vote_id = v.id) AS parts
    FROM owners_vote v
    JOIN place estate ON estate.id = v.estate_id
    LEFT JOIN ballot_calling c ON c.vote_id = v.id
   WHERE v.id = ANY($1)`;
