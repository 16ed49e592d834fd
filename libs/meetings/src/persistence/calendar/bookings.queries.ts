import type { Database, Tx } from '@sifang/platform';
import type { Booking } from '../../domain/calendar/clash.js';
import type { KindCode } from '../../domain/kinds/meeting-kind.js';
import type { Jurisdiction } from '../../domain/meeting.js';
import { MeetingState } from '../../domain/lifecycle.js';

/** A meeting in the calendar, with everybody who has a seat. */
export interface BookedMeeting extends Booking, Jurisdiction {
  readonly chairId: string;
  readonly title: string;
  readonly kind: KindCode;
  readonly state: MeetingState;
  readonly estateName: string;
  readonly communityName: string;
}

const BOOKED = `
  SELECT m.id AS "meetingId", m.title, m.kind, m.state, m.venue, m.chair_id AS "chairId", m.starts_at AS "startsAt",
         m.estate_id AS "estateId", m.community_id AS "communityId", m.town_id AS "townId",
         estate.name AS "estateName", community.name AS "communityName",
         (SELECT coalesce(sum(minutes), 0)::int FROM agenda_item i WHERE i.meeting_id = m.id) AS minutes,
         (SELECT coalesce(json_agg(json_build_object('personId', s.person_id, 'name', s.holder_name) ORDER BY s.position), '[]')
            FROM meeting_seat s WHERE s.meeting_id = m.id) AS people
    FROM meeting m
    JOIN place estate ON estate.id = m.estate_id
    JOIN place community ON community.id = m.community_id`;

/** No meeting is planned for longer; looking further back would read the whole past. */
const LONGEST = `interval '1 day'`;

const IN_THE_WAY = `${BOOKED}
   WHERE m.starts_at > $1::timestamptz - ${LONGEST} AND m.starts_at < $2 AND m.state IN ('SCHEDULED', 'IN_SESSION')
     AND (m.community_id = $3 OR m.id IN (SELECT meeting_id FROM meeting_seat WHERE person_id = ANY($4)))`;

/** What may be in the way between two moments: the community's meetings and those in which one of the people has a seat. */
export async function bookedAround(
  tx: Tx,
  { from, until }: { readonly from: Date; readonly until: Date },
  communityId: string,
  personIds: readonly string[],
): Promise<BookedMeeting[]> {
  return tx.query(IN_THE_WAY, [from, until, communityId, personIds]);
}

const MOST = 500;

const FOLLOWED = `${BOOKED}
   WHERE m.starts_at >= $1 AND m.starts_at < $2
     AND (m.estate_id = ANY($3) OR m.community_id = ANY($3) OR m.town_id = ANY($3)
          OR m.id IN (SELECT meeting_id FROM meeting_seat WHERE person_id = $4))
   ORDER BY m.starts_at, m.id LIMIT ${MOST}`;

/** Of these places and with this person, in the order in which they begin; at most 500. */
export async function bookedBetween(
  database: Database,
  { from, until }: { readonly from: Date; readonly until: Date },
  placeIds: readonly string[],
  personId: string,
): Promise<BookedMeeting[]> {
  return database.rows<BookedMeeting & Record<string, unknown>>('meeting-calendar', FOLLOWED, [
    from,
    until,
    placeIds,
    personId,
  ]);
}
