import type { Actor } from '@sifang/identity/domain';
import type { Database } from '@sifang/platform';
import type { KindCode } from '../domain/kinds/meeting-kind.js';
import type { MeetingState } from '../domain/lifecycle.js';

export interface MeetingListRow {
  readonly id: string;
  readonly seq: number;
  readonly number: number;
  readonly kind: KindCode;
  readonly title: string;
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly venue: string;
  readonly estateId: string;
  readonly estateName: string;
  readonly communityId: string;
  readonly communityName: string;
  readonly chairId: string;
  readonly chairName: string;
  readonly seats: number;
  readonly present: number;
  readonly items: number;
  readonly viewerHasSeat: boolean;
}

export interface MeetingListQuery {
  readonly state: MeetingState | null;
  readonly first: number;
  /** Only meetings that begin before; null: from the newest. */
  readonly before: Date | null;
  /** One meeting only; null: all. */
  readonly id: string | null;
}

/** What is asked for, of any meeting `m`. */
const ASKED = `($3::text IS NULL OR m.state = $3)
     AND ($4::timestamptz IS NULL OR m.starts_at < $4)
     AND ($5::uuid IS NULL OR m.id = $5)`;

/** Of each place the first page alone, in the order of its index: what a list costs does not grow with the years. */
function newestOf(column: 'estate_id' | 'community_id' | 'town_id'): string {
  return `
    SELECT of_place.id FROM unnest($2::uuid[]) AS place (id) CROSS JOIN LATERAL (
      SELECT m.id FROM meeting m WHERE m.${column} = place.id AND ${ASKED}
       ORDER BY m.starts_at DESC, m.id LIMIT $6) of_place`;
}

const SQL = `
  WITH followed AS (
    ${newestOf('estate_id')} UNION ${newestOf('community_id')} UNION ${newestOf('town_id')}
    UNION SELECT m.id FROM meeting_seat s JOIN meeting m ON m.id = s.meeting_id WHERE s.person_id = $1 AND ${ASKED}
  ),
  page AS (
    SELECT m.* FROM meeting m WHERE m.id IN (SELECT id FROM followed) ORDER BY m.starts_at DESC, m.id LIMIT $6
  )
  SELECT m.id, m.seq, m.number, m.kind, m.title, m.state, m.starts_at AS "startsAt", m.venue,
         m.estate_id AS "estateId", estate.name AS "estateName",
         m.community_id AS "communityId", community.name AS "communityName",
         m.chair_id AS "chairId", chair.name AS "chairName",
         seat.seats, seat.present, seat.mine AS "viewerHasSeat",
         (SELECT count(*)::int FROM agenda_item i WHERE i.meeting_id = m.id) AS items
    FROM page m
    JOIN place estate ON estate.id = m.estate_id
    JOIN place community ON community.id = m.community_id
    JOIN person chair ON chair.id = m.chair_id
    JOIN LATERAL (
      SELECT count(*)::int AS seats, coalesce(bool_or(s.person_id = $1), false) AS mine,
             count(*) FILTER (WHERE EXISTS (
               SELECT FROM attendance a WHERE a.seat_id = s.id AND (a.until IS NULL OR a.until >= m.adjourned_at)))::int AS present
        FROM meeting_seat s WHERE s.meeting_id = m.id) seat ON true
   ORDER BY m.starts_at DESC, m.id`;

/** Meetings that the actor may follow, the newest first. */
export async function meetingList(
  database: Database,
  actor: Actor,
  { state, first, before, id }: MeetingListQuery,
): Promise<MeetingListRow[]> {
  const places = actor.appointments.map(({ placeId }) => placeId);
  return database.rows<MeetingListRow & Record<string, unknown>>('meeting-list', SQL, [
    actor.personId,
    places,
    state,
    before,
    id,
    first,
  ]);
}
