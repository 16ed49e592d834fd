import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { InstrumentKind } from '../domain/instrument.js';
import { unitsOf } from './round.repository.js';
import { ROUND_COLUMNS, ROUND_JOINS, type PaperRow, type RoundRow } from './round-row.js';

type Listed<T> = T & Record<string, unknown>;

/** Of an estate, a community or a town, the newest first. @param periods null: of all */
export function roundsAt(
  database: Database,
  placeId: string,
  { kind, periods, first }: { kind: InstrumentKind | null; periods: readonly string[] | null; first: number },
): Promise<RoundRow[]> {
  return database.rows<Listed<RoundRow>>(
    'rating-rounds-at',
    `SELECT ${ROUND_COLUMNS} FROM rating_round r ${ROUND_JOINS}
      WHERE $1 IN (r.estate_id, r.community_id, r.town_id) AND r.state <> 'CANCELLED'
        AND ($2::text IS NULL OR r.kind = $2) AND ($3::text[] IS NULL OR r.period = ANY($3))
      ORDER BY r.opened_at DESC, r.id LIMIT $4`,
    [placeId, kind, periods, first],
  );
}

/** A unit of somebody that may answer, with what they marked. */
export interface OwnUnitRow {
  readonly roundId: string;
  readonly unitId: string;
  readonly building: string;
  readonly section: string;
  readonly room: string;
  /** Whether this person answered, another owner did, or a paper is in; null: nobody. */
  readonly answeredBy: 'ME' | 'ANOTHER' | 'PAPER' | null;
  readonly submittedAt: Date | null;
  /** Of this person alone. */
  readonly marks: readonly number[] | null;
  readonly draft: readonly (number | null)[] | null;
  readonly comment: string;
  readonly draftComment: string;
  readonly papers: readonly PaperRow[];
}

const OWN = `
  SELECT l.round_id AS "roundId", l.unit_id AS "unitId", u.building, u.section, u.room,
         CASE WHEN a.marks IS NULL THEN NULL WHEN a.paper_number IS NOT NULL THEN 'PAPER'
              WHEN a.person_id = $1 THEN 'ME' ELSE 'ANOTHER' END AS "answeredBy",
         a.submitted_at AS "submittedAt",
         CASE WHEN a.person_id = $1 THEN a.marks END AS marks, CASE WHEN a.person_id = $1 THEN a.draft END AS draft,
         CASE WHEN a.person_id = $1 THEN a.comment ELSE '' END AS comment,
         CASE WHEN a.person_id = $1 THEN a.draft_comment ELSE '' END AS "draftComment",
         (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'mediaType', p.media_type)
                  ORDER BY p.added_at, p.id), '[]')
            FROM paper p WHERE p.owner_kind = 'rating-answer' AND p.owner_id = a.id AND a.person_id = $1) AS papers
    FROM (SELECT o.unit_id FROM unit_owner o WHERE o.person_id = $1 AND o.until IS NULL
          UNION
          SELECT o.unit_id FROM guardianship g JOIN unit_owner o ON o.id = g.unit_owner_id AND o.until IS NULL
           WHERE g.guardian_id = $1 AND g.since <= $2 AND (g.until IS NULL OR g.until >= $2)) held
    JOIN rating_roll l ON l.unit_id = held.unit_id
    JOIN rating_round r ON r.id = l.round_id
    JOIN unit u ON u.id = l.unit_id
    LEFT JOIN rating_answer a ON a.round_id = l.round_id AND a.unit_id = l.unit_id
   WHERE CASE WHEN $3::uuid IS NULL THEN r.state = 'OPEN' ELSE r.id = $3 END
   ORDER BY r.closes_at, r.id, u.short_name COLLATE room_order, u.id`;

/** @param roundId null: of all open rounds, what closes first before the others */
export function ownUnits(
  database: Database,
  personId: string,
  today: CalendarDay,
  roundId: string | null,
): Promise<OwnUnitRow[]> {
  return database.rows<Listed<OwnUnitRow>>('rating-own-units', OWN, [personId, today, roundId]);
}

export function roundsByIds(database: Database, ids: readonly string[]): Promise<RoundRow[]> {
  return database.rows<Listed<RoundRow>>(
    'rating-rounds-by-ids',
    `SELECT ${ROUND_COLUMNS} FROM rating_round r ${ROUND_JOINS} WHERE r.id = ANY($1) ORDER BY r.closes_at, r.id`,
    [ids],
  );
}

/** How many of each building have answered: for who goes from door to door. */
export interface BuildingCount {
  readonly building: string;
  readonly eligible: number;
  readonly answered: number;
}

export function countsByBuilding(database: Database, roundId: string): Promise<BuildingCount[]> {
  return database.rows<Listed<BuildingCount>>(
    'rating-counts-by-building',
    `SELECT l.building, count(*)::int AS eligible, count(a.marks)::int AS answered
       FROM rating_roll l LEFT JOIN rating_answer a ON a.round_id = l.round_id AND a.unit_id = l.unit_id
      WHERE l.round_id = $1 GROUP BY l.building ORDER BY l.building COLLATE room_order`,
    [roundId],
  );
}

export interface CommentRow {
  readonly id: string;
  readonly text: string;
  readonly papers: readonly PaperRow[];
}

/** Words and photos of what was counted, in an order that tells nothing of when they came. @param closedOn the day of closing */
export function commentsOf(
  database: Database,
  round: { readonly id: string; readonly subjectId: string },
  closedOn: CalendarDay,
): Promise<CommentRow[]> {
  return database.rows<Listed<CommentRow>>(
    'rating-comments',
    `SELECT md5(a.id::text) AS id, a.comment AS text, papers.list AS papers
       FROM rating_answer a,
            LATERAL (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'mediaType', p.media_type)
                            ORDER BY p.id), '[]') AS list, count(*) AS count
                       FROM paper p WHERE p.owner_kind = 'rating-answer' AND p.owner_id = a.id) papers
      WHERE a.round_id = $1 AND a.marks IS NOT NULL AND (a.comment <> '' OR papers.count > 0)
        AND a.unit_id NOT IN (${unitsOf('$2', '$3')})
      ORDER BY md5(a.id::text)`,
    [round.id, round.subjectId, closedOn],
  );
}

/** The place and every place that it lies in; empty for one that is not there. */
export async function lineageOf(database: Database, placeId: string): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(
    'rating-lineage',
    `WITH RECURSIVE above AS (
       SELECT id, parent_id FROM place WHERE id = $1
       UNION ALL SELECT p.id, p.parent_id FROM above a JOIN place p ON p.id = a.parent_id
     ) SELECT id FROM above`,
    [placeId],
  );
  return rows.map(({ id }) => id);
}
