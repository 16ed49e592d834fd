import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { ResolutionState } from '../domain/lifecycle.js';
import type { Extension, ResolutionSource } from '../domain/resolution.js';
import type { TermUnit } from '../domain/term.js';

export interface ResolutionRow {
  readonly id: string;
  /** Where it stands in the order of lists. */
  readonly rank: number;
  readonly number: string;
  readonly text: string;
  readonly state: ResolutionState;
  readonly stateSince: Date;
  readonly sourceKind: ResolutionSource;
  /** Null: a meeting decided it. */
  readonly sourceId: string | null;
  /** Null: no meeting did. */
  readonly meetingId: string | null;
  /** Of the meeting or of what else asked for it. */
  readonly meetingTitle: string;
  readonly estateId: string;
  readonly estateName: string;
  readonly communityId: string;
  readonly townId: string;
  readonly adoptedBy: string;
  readonly addresseeId: string;
  readonly addresseeName: string;
  readonly addresseeKind: string;
  readonly supportingIds: readonly string[];
  readonly supporting: readonly { id: string; name: string; kind: string }[];
  readonly adoptedAt: Date;
  readonly dueOn: CalendarDay;
  readonly termUnit: TermUnit;
  readonly moneyFen: number | null;
  readonly quantityMilli: number | null;
  readonly quantityUnit: string | null;
  readonly overdueSince: Date | null;
  readonly failedChecks: number;
  readonly pausedAt: Date | null;
  readonly extension: Extension | null;
  readonly supervision: number;
  readonly doneAt: Date | null;
  readonly closedAt: Date | null;
  readonly answer: { text: string; doneBy: CalendarDay; answeredAt: string; answeredByName: string } | null;
}

/** Of one row `r`. */
export const COLUMNS = `
  r.id, r.rank, r.number, r.text, r.state, r.state_since AS "stateSince", r.meeting_id AS "meetingId",
  r.source_kind AS "sourceKind", r.source_id AS "sourceId", coalesce(m.title, r.source_title) AS "meetingTitle", r.estate_id AS "estateId", estate.name AS "estateName",
  r.community_id AS "communityId", r.town_id AS "townId", r.adopted_by AS "adoptedBy",
  r.addressee_id AS "addresseeId", o.name AS "addresseeName", o.kind AS "addresseeKind",
  r.supporting_ids AS "supportingIds",
  (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'kind', s.kind) ORDER BY s.name), '[]')
     FROM organisation s WHERE s.id = ANY(r.supporting_ids)) AS supporting,
  r.adopted_at AS "adoptedAt", r.due_on::text AS "dueOn", r.term_unit AS "termUnit", r.money_fen::float8 AS "moneyFen",
  r.quantity_milli::float8 AS "quantityMilli", r.quantity_unit AS "quantityUnit", r.overdue_since AS "overdueSince",
  r.failed_checks AS "failedChecks", r.paused_at AS "pausedAt", r.extension, r.supervision, r.done_at AS "doneAt",
  r.closed_at AS "closedAt",
  CASE WHEN a.resolution_id IS NOT NULL THEN json_build_object('text', a.text, 'doneBy', a.done_by,
       'answeredAt', a.answered_at, 'answeredByName', a.answered_by_name) END AS answer`;

export const JOINS = `
  LEFT JOIN meeting m ON m.id = r.meeting_id
  JOIN place estate ON estate.id = r.estate_id
  JOIN organisation o ON o.id = r.addressee_id
  LEFT JOIN resolution_answer a ON a.resolution_id = r.id AND a.round = r.round`;

export interface ResolutionFilter {
  readonly states: readonly ResolutionState[] | null;
  readonly organisationId: string | null;
  readonly estateId: string | null;
  /** Adopted before then. */
  readonly before: Date | null;
  /** The term has passed and it is still open. */
  readonly overdueOn: CalendarDay | null;
  readonly supervisedOnly: boolean;
}

export interface Page {
  readonly first: number;
  /** Rank and id of the last that was seen; null: from the beginning. */
  readonly after: { readonly rank: number; readonly id: string } | null;
}

/** Each place is read along its own index as far as a page needs, so that nothing is sorted that nobody sees. */
const LIST = `
  WITH page AS (
    SELECT DISTINCT found.rank, found.id
      FROM unnest($1::uuid[]) place(id)
     CROSS JOIN LATERAL (
       ${['estate_id', 'community_id', 'town_id'].map(atPlaceBy).join(' UNION ALL ')}
     ) found
     ORDER BY found.rank, found.id LIMIT $2
  )
  SELECT ${COLUMNS} FROM page JOIN resolution r ON r.id = page.id ${JOINS} ORDER BY r.rank, r.id`;

function atPlaceBy(column: string): string {
  return `(SELECT rank, id FROM resolution
            WHERE ${column} = place.id AND (rank, id) > ($3::int, $4::uuid)
              AND ($5::text[] IS NULL OR state = ANY($5)) AND ($6::uuid IS NULL OR addressee_id = $6)
              AND ($7::uuid IS NULL OR estate_id = $7) AND ($8::timestamptz IS NULL OR adopted_at < $8)
              AND ($9::date IS NULL OR (due_on < $9 AND rank < 1000000)) AND (NOT $10::boolean OR supervision > 0)
            ORDER BY rank, id LIMIT $2)`;
}

const BEGINNING = { rank: -2_000_000, id: '00000000-0000-0000-0000-000000000000' };

/** The most urgent first. @param placeIds the places that the actor's offices reach */
export async function resolutionList(
  database: Database,
  placeIds: readonly string[],
  filter: ResolutionFilter,
  { first, after }: Page,
): Promise<ResolutionRow[]> {
  const { states, organisationId, estateId, before, overdueOn, supervisedOnly } = filter;
  const { rank, id } = after ?? BEGINNING;
  return database.rows<ResolutionRow & Record<string, unknown>>('resolution-list', LIST, [
    ...[placeIds, first, rank, id, states, organisationId, estateId, before, overdueOn, supervisedOnly],
  ]);
}

export async function resolutionById(database: Database, id: string): Promise<ResolutionRow | null> {
  const [row] = await database.rows<ResolutionRow & Record<string, unknown>>(
    'resolution-by-id',
    `SELECT ${COLUMNS} FROM resolution r ${JOINS} WHERE r.id = $1`,
    [id],
  );
  return row ?? null;
}

/** In the order in which the meeting adopted them. */
export async function resolutionsOfMeeting(database: Database, meetingId: string): Promise<ResolutionRow[]> {
  return database.rows<ResolutionRow & Record<string, unknown>>(
    'resolutions-of-meeting',
    `SELECT ${COLUMNS} FROM resolution r ${JOINS} WHERE r.meeting_id = $1 ORDER BY r.adopted_at, r.id`,
    [meetingId],
  );
}
