import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { ResolutionState } from '../domain/resolution.js';

export interface ResolutionRow {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly state: ResolutionState;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly estateId: string;
  readonly estateName: string;
  readonly communityId: string;
  readonly townId: string;
  readonly addresseeId: string;
  readonly addresseeName: string;
  readonly addresseeKind: string;
  readonly adoptedAt: Date;
  readonly dueOn: CalendarDay;
  readonly overdueSince: Date | null;
  readonly answer: { text: string; doneBy: CalendarDay; answeredAt: string; answeredByName: string } | null;
}

export interface ResolutionQuery {
  readonly state: ResolutionState | null;
  readonly first: number;
  /** One only; null: all. */
  readonly id: string | null;
}

const SQL = `
  SELECT r.id, r.number, r.text, r.meeting_id AS "meetingId", m.title AS "meetingTitle",
         r.estate_id AS "estateId", estate.name AS "estateName", r.community_id AS "communityId", r.town_id AS "townId",
         r.addressee_id AS "addresseeId", o.name AS "addresseeName", o.kind AS "addresseeKind",
         r.adopted_at AS "adoptedAt", r.due_on::text AS "dueOn", r.overdue_since AS "overdueSince",
         CASE WHEN a.resolution_id IS NULL THEN 'AWAITING_ANSWER' ELSE 'ANSWERED' END AS state,
         CASE WHEN a.resolution_id IS NOT NULL THEN json_build_object('text', a.text, 'doneBy', a.done_by,
              'answeredAt', a.answered_at, 'answeredByName', a.answered_by_name) END AS answer
    FROM resolution r
    JOIN meeting m ON m.id = r.meeting_id
    JOIN place estate ON estate.id = r.estate_id
    JOIN organisation o ON o.id = r.addressee_id
    LEFT JOIN resolution_answer a ON a.resolution_id = r.id
   WHERE (r.estate_id = ANY($1) OR r.community_id = ANY($1) OR r.town_id = ANY($1))
     AND ($2::text IS NULL OR ($2 = 'ANSWERED') = (a.resolution_id IS NOT NULL))
     AND ($3::uuid IS NULL OR r.id = $3)
   ORDER BY (a.resolution_id IS NULL) DESC, r.due_on, r.adopted_at, r.id
   LIMIT $4`;

/** Resolutions of the places that the actor's offices reach. */
export async function resolutionList(
  database: Database,
  actor: Actor,
  { state, first, id }: ResolutionQuery,
): Promise<ResolutionRow[]> {
  const places = actor.appointments.map(({ placeId }) => placeId);
  return database.rows<ResolutionRow & Record<string, unknown>>('resolution-list', SQL, [
    places,
    state,
    id,
    first,
  ]);
}
