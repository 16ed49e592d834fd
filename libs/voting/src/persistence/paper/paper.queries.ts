import type { Database, Tx } from '@sifang/platform';
import type { DeliveredHow, AccountedAs } from '../../domain/paper/paper.js';
import type { PaperState } from '../../domain/paper/paper-state.js';
import type { PaperFigures } from '../../domain/paper/reconcile.js';

/** As `stateOf` in the domain. */
const STATE = `
  CASE WHEN EXISTS (SELECT FROM ballot b WHERE b.vote_id = p.vote_id AND b.number = p.number) THEN 'ENTERED'
       WHEN p.accounted_at IS NOT NULL THEN 'ACCOUNTED_FOR'
       WHEN k.times = 3 OR k.times = 2 AND k.readings = 1 THEN 'AGREED'
       WHEN k.times = 2 THEN 'DIFFERENT'
       WHEN k.times = 1 THEN 'KEYED_ONCE'
       WHEN p.returned_at IS NOT NULL THEN 'RETURNED'
       WHEN p.delivered_at IS NOT NULL THEN 'DELIVERED'
       ELSE 'PRINTED' END`;

const KEYED = `
  CROSS JOIN LATERAL (SELECT count(*) AS times, count(DISTINCT choices) AS readings, coalesce(bool_or(keyed_by = $2::uuid), false) AS mine
                        FROM paper_keying WHERE vote_id = p.vote_id AND number = p.number) k`;

/** A paper as the desk sees it: never what stands on it. */
export interface PaperView {
  readonly id: string;
  readonly number: number;
  readonly unitNo: number;
  readonly unit: string;
  readonly building: string;
  readonly state: PaperState;
  readonly deliveredHow: DeliveredHow | null;
  readonly deliveredAt: Date | null;
  readonly deliveredBy: string | null;
  readonly proof: string | null;
  readonly returnedAt: Date | null;
  /** The agent who handed it in, by a letter; null: whose unit it is, or nobody yet. */
  readonly handedInBy: string | null;
  readonly accountedAs: AccountedAs | null;
  readonly note: string | null;
  readonly keyedByMe: boolean;
}

export interface PapersQuery {
  readonly voteId: string;
  /** Who asks. */
  readonly personId: string;
  readonly states: readonly PaperState[] | null;
  /** A number, or a part of a unit's name; empty: all. */
  readonly search: string;
  readonly after: number;
  readonly first: number;
}

export function paperPage(database: Database, query: PapersQuery): Promise<PaperView[]> {
  const { voteId, personId, states, search, after, first } = query;
  return database.rows<PaperView & Record<string, unknown>>('paper-page', PAGE, [
    ...[voteId, personId, states, search, after, first],
  ]);
}

const PAGE = `
  SELECT * FROM (
    SELECT p.id, p.number, p.unit_no AS "unitNo", u.name AS unit, u.building, ${STATE} AS state,
           p.delivered_how AS "deliveredHow", p.delivered_at AS "deliveredAt", carrier.name AS "deliveredBy", p.delivery_proof AS proof,
           p.returned_at AS "returnedAt",
           (SELECT coalesce(a.name, o.name) FROM ballot_proxy l LEFT JOIN person a ON a.id = l.agent_person
              LEFT JOIN ballot_agent o ON o.id = l.agent_named WHERE l.id = p.on_letter) AS "handedInBy", p.accounted_as AS "accountedAs", p.accounted_note AS note, k.mine AS "keyedByMe"
      FROM paper_ballot p
      JOIN owners_vote_unit u ON u.vote_id = p.vote_id AND u.no = p.unit_no
      LEFT JOIN person carrier ON carrier.id = p.delivered_by ${KEYED}
     WHERE p.vote_id = $1 AND p.number > $5
       AND ($4 = '' OR p.number::text = $4 OR strpos(u.name, $4) > 0)) paper
   WHERE $3::text[] IS NULL OR state = ANY($3)
   ORDER BY number LIMIT $6`;

/** Where all the papers of a vote are. */
export async function paperFigures(tx: Tx, voteId: string): Promise<PaperFigures> {
  const [figures] = await tx.query<PaperFigures[]>(FIGURES, [voteId, null]);
  return figures!;
}

const FIGURES = `
  SELECT count(*)::int AS issued, count("deliveredAt")::int AS delivered, count("returnedAt")::int AS returned,
         count(*) FILTER (WHERE state = 'ACCOUNTED_FOR')::int AS "accountedFor",
         count(*) FILTER (WHERE state IN ('PRINTED', 'DELIVERED'))::int AS missing,
         count(*) FILTER (WHERE state = 'ENTERED')::int AS entered,
         count(*) FILTER (WHERE state IN ('RETURNED', 'KEYED_ONCE'))::int AS "toKey",
         count(*) FILTER (WHERE state = 'DIFFERENT')::int AS differences
    FROM (SELECT p.delivered_at AS "deliveredAt", p.returned_at AS "returnedAt", ${STATE} AS state
            FROM paper_ballot p ${KEYED} WHERE p.vote_id = $1) paper`;

/** Units whose delivery is shown by something: of these a silent ballot may follow the majority (cases 43, 44). */
export async function deliveredWithProof(tx: Tx, voteId: string): Promise<number[]> {
  const rows = await tx.query<{ unitNo: number }[]>(
    `SELECT DISTINCT unit_no AS "unitNo" FROM paper_ballot
      WHERE vote_id = $1 AND delivered_at IS NOT NULL AND delivery_proof <> '' AND coalesce(accounted_as, 'LOST') = 'LOST'
      ORDER BY 1`,
    [voteId],
  );
  return rows.map(({ unitNo }) => unitNo);
}

export interface DifferenceRow {
  readonly number: number;
  readonly unit: string;
  /** Positions of the items, from 1, that were read differently. */
  readonly items: readonly number[];
  readonly keyedByMe: boolean;
}

/** Which items two people read differently, and not how: the third reads the paper, not them. */
export function paperDifferences(
  database: Database,
  voteId: string,
  personId: string,
): Promise<DifferenceRow[]> {
  return database.rows<DifferenceRow & Record<string, unknown>>('paper-differences', DIFFERENCES, [
    voteId,
    personId,
  ]);
}

const DIFFERENCES = `
  SELECT p.number, u.name AS unit, bool_or(one.keyed_by = $2 OR other.keyed_by = $2) AS "keyedByMe",
         array_agg(item ORDER BY item) FILTER (WHERE substr(one.choices, item, 1) <> substr(other.choices, item, 1)) AS items
    FROM paper_ballot p
    JOIN owners_vote_unit u ON u.vote_id = p.vote_id AND u.no = p.unit_no
    JOIN paper_keying one ON one.vote_id = p.vote_id AND one.number = p.number AND one.nth = 1
    JOIN paper_keying other ON other.vote_id = p.vote_id AND other.number = p.number AND other.nth = 2
   CROSS JOIN LATERAL generate_series(1, length(one.choices)) item
   WHERE p.vote_id = $1 AND one.choices <> other.choices
     AND NOT EXISTS (SELECT FROM paper_keying third WHERE third.vote_id = p.vote_id AND third.number = p.number AND third.nth > 2)
   GROUP BY p.number, u.name ORDER BY p.number`;
